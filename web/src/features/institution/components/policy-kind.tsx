// One kind of policy: the figure in force today, and its rows over time, the institution's first, then per programme.
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useLanguage } from '../../../shared/i18n/use-language';
import { SheetPart } from '../../../shared/ui/sheet';
import type { PolicyKind, PolicyRow } from '../api/policy';
import { PolicyTimeline } from './policy-timeline';
import { usePolicyWords } from './use-policy-words';
import styles from './policy.module.css';

interface PolicyKindPartProps {
  kind: PolicyKind;
  onRemoved: (row: PolicyRow) => void;
}

export function PolicyKindPart({ kind, onRemoved }: PolicyKindPartProps) {
  const { t } = useTranslation('institution');
  const language = useLanguage();
  const title = t(`policy.kind.${kind.kind}`);
  const own = kind.rows.filter((row) => row.programme === null);
  const programmes = [
    ...new Map(
      kind.rows.flatMap(({ programme }) => (programme ? [[programme.id, programme]] : [])),
    ),
  ];
  return (
    <SheetPart>
      <div className={styles.head}>
        <div>
          <h2>{title}</h2>
          <p className={styles.help}>{t(`policy.help.${kind.kind}`)}</p>
        </div>
        <InForce row={own.find((row) => row.phase === 'in_force')} kind={kind.kind} />
      </div>
      {own.length > 0 && <PolicyTimeline label={title} rows={own} onRemoved={onRemoved} />}
      {programmes.map(([id, programme]) => (
        <section key={id} className={styles.programme}>
          <h3>{t('policy.only', { programme: programme.name[language] })}</h3>
          <PolicyTimeline
            label={`${title}, ${programme.name[language]}`}
            rows={kind.rows.filter((row) => row.programme?.id === id)}
            onRemoved={onRemoved}
          />
        </section>
      ))}
      <Button
        variant="default"
        aria-label={t('policy.addThis', { kind: title.toLowerCase() })}
        renderRoot={(props: Record<string, unknown>) => (
          <Link {...props} to={paths.newPolicyRow} search={{ soort: kind.kind }} />
        )}
      >
        {t('policy.addTo')}
      </Button>
    </SheetPart>
  );
}

interface InForceProps {
  row: PolicyRow | undefined;
  kind: PolicyKind['kind'];
}

function InForce({ row, kind }: InForceProps) {
  const { t } = useTranslation('institution');
  const words = usePolicyWords();
  return (
    <p className={styles.now}>
      <span className={styles.today}>{t('policy.today')}</span>
      {row ? (
        <>
          <strong className={styles.figure}>{words.figure(kind, row.value)}</strong>
          <span className={styles.unit}>{words.unit(kind, row.value)}</span>
        </>
      ) : (
        <strong className={styles.unset}>{t('policy.unset')}</strong>
      )}
    </p>
  );
}
