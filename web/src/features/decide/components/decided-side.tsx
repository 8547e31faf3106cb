// The decision that was taken, with the way on for who just took it, and the way back to a new one.
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useLanguage } from '../../../shared/i18n/use-language';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { LinkButton } from '../../../shared/ui/link-button';
import type { Decision, ReviewHead } from '../../screening-review/api/screening';
import type { DecideFacts } from '../api/proposal';
import { stillToDecide } from '../state/decide-address';
import { DecidedPart } from './decided-part';
import { PartTitle } from './part-title';
import styles from './decision-side.module.css';

interface DecidedSideProps {
  head: ReviewHead;
  facts: DecideFacts;
  decision: Decision;
  isJustDecided: boolean;
  onAgain: (() => void) | undefined;
}

export function DecidedSide(props: DecidedSideProps) {
  const { head, facts, decision, isJustDecided, onAgain } = props;
  const { t } = useTranslation('decide');
  const language = useLanguage();
  const [next] = stillToDecide(head).filter(({ id }) => id !== facts.programme.id);
  return (
    <>
      <PartTitle number={3}>{t('decided.title')}</PartTitle>
      {isJustDecided && (
        <div className={styles.note}>
          <InlineSuccess
            title={t(`done.${decision.outcome}`, {
              name: facts.employer.name,
              programme: facts.programme.name[language],
            })}
            actions={
              <>
                {next && (
                  <LinkButton
                    variant="filled"
                    link={{
                      to: paths.admissionDecision,
                      params: { screeningId: head.id },
                      search: { programma: next.id },
                    }}
                  >
                    {t('done.next', { programme: next.name[language] })}
                  </LinkButton>
                )}
                <LinkButton variant={next ? 'default' : 'filled'} link={{ to: paths.workQueue }}>
                  {t('done.toQueue')}
                </LinkButton>
              </>
            }
          >
            {t('done.text')}
          </InlineSuccess>
        </div>
      )}
      <DecidedPart decision={decision} />
      {onAgain && (
        <div className={styles.again}>
          <Button variant="default" onClick={onAgain}>
            {t('decided.again')}
          </Button>
          <p>{t('decided.againHelp')}</p>
        </div>
      )}
    </>
  );
}
