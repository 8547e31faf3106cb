// A vacancy under review: at the left what is known about the text, at the right for whom, the decision, the employer.
import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { UnsavedGuard } from '../../../shared/forms/unsaved-guard';
import type { ReviewFinding, VacancyReview } from '../api/vacancy-review';
import { isWritten, newRemark, noDecision, type Choice } from '../state/decision';
import { fieldOfPointer } from '../state/remark-fields';
import { BesidesPart } from './besides-part';
import { DecidedPart } from './decided-part';
import { DecisionForm } from './decision-form';
import { DifferencePart } from './difference-part';
import { FindingsPart } from './findings-part';
import { OthersPart } from './others-part';
import { StandingPart } from './standing-part';
import { useDecisionKeys } from './use-decision-keys';
import styles from './review-sheet.module.css';

interface ReviewSheetProps {
  review: VacancyReview;
  /** The text as students will read it. */
  text: ReactNode;
  /** What was just decided, in the place of the form. */
  done: ReactNode;
  onDecided: (answer: VacancyReview, choice: Choice) => void;
  onReload: () => void;
}

export function ReviewSheet({ review, text, done, onDecided, onReload }: ReviewSheetProps) {
  const { t } = useTranslation('vacancyReview');
  const [decision, setDecision] = useState(noDecision);
  const { allowedCommands, against } = review;
  const isOpen = allowedCommands.includes('publish') || allowedCommands.includes('return');
  const choose = useCallback((choice: Choice) => {
    setDecision((known) => ({ ...known, choice }));
  }, []);
  useDecisionKeys(done ? [] : allowedCommands, choose);

  const remark = (finding: ReviewFinding) => {
    const field = fieldOfPointer(finding.pointer);
    if (!field) return;
    setDecision((known) => ({
      ...known,
      choice: 'return',
      remarks: [...known.remarks, newRemark(field, finding.detail)],
    }));
  };
  const decided = (answer: VacancyReview, choice: Choice) => {
    setDecision(noDecision);
    onDecided(answer, choice);
  };

  return (
    <div className={styles.sheet}>
      <UnsavedGuard isDirty={isWritten(decision)} />
      <div className={styles.known}>
        <Part title={t('part.findings')}>
          <FindingsPart
            findings={review.findings}
            onRemark={allowedCommands.includes('return') && !done ? remark : undefined}
          />
        </Part>
        {isWaiting() && against !== null && (
          <Part title={t('part.difference')}>
            <DifferencePart review={review} />
          </Part>
        )}
        <Part title={t(isOpen ? 'part.text' : 'part.textNow')}>{text}</Part>
        <Part title={t('part.besides')}>
          <BesidesPart content={review.shown.content} />
        </Part>
      </div>
      <div className={styles.act}>
        <Part title={t('part.standing')}>
          <StandingPart standing={review.standing} />
        </Part>
        <Part title={t(isOpen ? 'part.decision' : 'part.decided')}>
          {done}
          {!isOpen && <DecidedPart review={review} />}
          {!done && allowedCommands.length > 0 && (
            <DecisionForm
              review={review}
              decision={decision}
              onChange={setDecision}
              onDecided={decided}
              onReload={onReload}
            />
          )}
          {allowedCommands.length === 0 && isWaiting() && <p>{t('decide.notYours')}</p>}
        </Part>
        <Part title={t('part.employer')}>
          <OthersPart review={review} />
        </Part>
      </div>
    </div>
  );

  function isWaiting(): boolean {
    return review.shown.state === 'submitted';
  }
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
