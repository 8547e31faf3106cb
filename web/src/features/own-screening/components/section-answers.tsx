// A section once it was sent in: the answers in words, what the school found, nothing to change.
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../shared/format/format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { Question } from '../../../shared/ui/question';
import { Remark } from '../../../shared/ui/remark';
import { Sheet } from '../../../shared/ui/sheet';
import type { OwnItem, OwnSection } from '../api/own-screening';
import { Finding } from './finding';
import { LookedUp } from './looked-up';
import { SectionTitle, type SectionPlace } from './section-title';
import styles from './section-answers.module.css';

interface SectionAnswersProps {
  section: OwnSection;
  place: SectionPlace;
}

export function SectionAnswers({ section, place }: SectionAnswersProps) {
  return (
    <>
      <SectionTitle place={place} isRead />
      <Sheet flush bleed>
        {section.items.map((item) =>
          item.asked ? (
            <Answered key={item.key} item={item} />
          ) : (
            <LookedUp key={item.key} item={item} />
          ),
        )}
      </Sheet>
    </>
  );
}

function Answered({ item }: { item: OwnItem }) {
  const { t } = useTranslation('ownScreening');
  const language = useLanguage();
  const { answer, remark, note } = item;
  return (
    <Question
      number={item.number}
      title={item.question[language]}
      why={item.why[language]}
      remark={
        remark && (
          <Remark author={remark.madeBy} day={dayOf(remark.sentAt)}>
            {remark.text}
          </Remark>
        )
      }
      evidence={item.checked && <Finding checked={item.checked} />}
    >
      <p className={styles.answer}>{answer?.inWords ? answer.inWords : t('answer.none')}</p>
      {answer?.note && (
        <p className={styles.note}>
          {note && <span>{note.question[language]}</span>} {answer.note}
        </p>
      )}
    </Question>
  );
}
