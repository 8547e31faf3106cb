// What was decided about an employer: admissions with their reasons and conditions, and suspensions that are over.
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { Disclosure } from '../../../shared/ui/disclosure';
import { StandingTag } from '../../../shared/ui/standing-tag';
import { StatusTag } from '../../../shared/ui/status-tag';
import type { Admission, Suspension } from '../api/standing';
import { comingRenewals } from '../state/suspension-term';
import { ConditionItem } from './condition-item';
import styles from './standing.module.css';

interface DecisionsProps {
  admissions: readonly Admission[];
  suspensions: readonly Suspension[];
  employerId: string;
}

export function Decisions({ admissions, suspensions, employerId }: DecisionsProps) {
  const { t } = useTranslation('standing');
  const inForce = admissions.filter((admission) => admission.inForce);
  const replaced = admissions.filter((admission) => !admission.inForce);
  const coming = comingRenewals(suspensions);
  const over = suspensions.filter(
    (suspension) => !suspension.running && !coming.includes(suspension),
  );
  const earlier = replaced.length + over.length;
  if (admissions.length === 0 && over.length === 0) {
    return <p className={styles.quiet}>{t('decisions.none')}</p>;
  }
  return (
    <>
      {inForce.length > 0 && <List admissions={inForce} employerId={employerId} />}
      {earlier > 0 && (
        <div className={styles.more}>
          <Disclosure label={t('decisions.earlier', { count: earlier })}>
            {over.length > 0 && (
              <ul className={styles.decisions}>
                {over.map((suspension) => (
                  <PastSuspension key={suspension.id} suspension={suspension} />
                ))}
              </ul>
            )}
            {replaced.length > 0 && <List admissions={replaced} employerId={employerId} />}
          </Disclosure>
        </div>
      )}
    </>
  );
}

function List({ admissions, employerId }: Pick<DecisionsProps, 'admissions' | 'employerId'>) {
  return (
    <ul className={styles.decisions}>
      {admissions.map((admission) => (
        <Decision key={admission.id} admission={admission} employerId={employerId} />
      ))}
    </ul>
  );
}

function Decision({ admission, employerId }: { admission: Admission; employerId: string }) {
  const { t } = useTranslation('standing');
  const format = useFormat();
  const language = useLanguage();
  const { decidedAt, decidedBy, validUntil, maxRunningPlacements: most, adopted } = admission;
  const facts = [
    decidedBy !== null && t('decisions.by', { name: decidedBy }),
    validUntil !== null && t('decisions.until', { day: format.day(validUntil, 'long') }),
    most !== null && t('decisions.most', { count: most }),
    adopted && t('decisions.adopted'),
  ].filter((part) => part !== false);
  return (
    <li className={styles.decision}>
      <time dateTime={decidedAt}>{format.day(dayOf(decidedAt), 'table')}</time>
      <div>
        <p className={styles.decisionHead}>
          <strong>{admission.programme.name[language]}</strong>
          <StandingTag standing={admission.outcome} />
        </p>
        <p>{admission.reason}</p>
        {admission.deviationReason !== null && (
          <p>{t('decisions.deviation', { reason: admission.deviationReason })}</p>
        )}
        <p className={styles.small}>{facts.join(' · ')}</p>
        {admission.conditions.length > 0 && (
          <ul className={styles.conditions} aria-label={t('condition.list')}>
            {admission.conditions.map((condition) => (
              <ConditionItem key={condition.id} condition={condition} employerId={employerId} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function PastSuspension({ suspension }: { suspension: Suspension }) {
  const { t } = useTranslation('standing');
  const format = useFormat();
  const language = useLanguage();
  const { startsAt, liftedAt, liftReason, lastDay, programme, reason, ground } = suspension;
  return (
    <li className={styles.decision}>
      <time dateTime={startsAt}>{format.day(dayOf(startsAt), 'table')}</time>
      <div>
        <p className={styles.decisionHead}>
          <strong>{programme ? programme.name[language] : t('scope.institution')}</strong>
          <StatusTag tone="lapsed">{t('decisions.suspension')}</StatusTag>
        </p>
        <p>{reason}</p>
        <p className={styles.small}>
          {[
            t(`ground.${ground}.label`),
            t('decisions.by', { name: suspension.decidedBy }),
            liftedAt === null
              ? t('decisions.ended', { day: format.day(lastDay, 'long') })
              : t('decisions.lifted', { day: format.day(dayOf(liftedAt), 'long') }),
          ].join(' · ')}
        </p>
        {liftReason !== null && <p>{liftReason}</p>}
      </div>
    </li>
  );
}
