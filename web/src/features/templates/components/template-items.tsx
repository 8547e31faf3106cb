// The questions of a checklist, section by section: what is asked, who checks it, what it weighs.
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { Sheet } from '../../../shared/ui/sheet';
import type { TemplateItem } from '../api/templates';
import styles from './template-items.module.css';

export function TemplateItems({ items }: { items: readonly TemplateItem[] }) {
  const { t } = useTranslation('screeningReview');
  const sections = [...new Set(items.map(({ section }) => section))];
  return (
    <Sheet flush bleed label={t('checklist.title')}>
      {sections.map((section) => (
        <section key={section} aria-labelledby={`sjabloon-${section}`}>
          <h2 id={`sjabloon-${section}`} className={styles.section}>
            {t(`checklist.section.${section}`)}
          </h2>
          <ol className={styles.items}>
            {items
              .filter((item) => item.section === section)
              .map((item) => (
                <Item key={item.key} item={item} />
              ))}
          </ol>
        </section>
      ))}
    </Sheet>
  );
}

function Item({ item }: { item: TemplateItem }) {
  const { t } = useTranslation('screeningReview');
  const language = useLanguage();
  return (
    <li value={item.number} className={styles.item}>
      <span className={styles.number}>{item.number}</span>
      <div className={styles.question}>
        <h3>{item.question[language]}</h3>
        <p>{item.help[language]}</p>
        <p>{t('checklist.fact', { fact: item.fact[language] })}</p>
      </div>
      <Facts item={item} />
    </li>
  );
}

function Facts({ item }: { item: TemplateItem }) {
  const { t } = useTranslation('screeningReview');
  const language = useLanguage();
  const format = useFormat();
  const { kind, unit, choices, knockOut, weight, points } = item;
  const facts = [
    [t(`checklist.kind.${kind}`), unit && t(`checklist.unit.${unit}`)].filter(Boolean).join(', '),
    choices?.map(({ label }) => label[language]).join('; '),
    t(`checklist.verifier.${item.verifier}`),
    knockOut !== 'none' && t(`meaning.${knockOut}`),
    weight > 0 && t('meaning.weight', { weight }),
    points.length > 0 &&
      t('checklist.points', {
        points: points
          .map(([value = 0, share = 0]) =>
            t('checklist.point', {
              value: format.number(value),
              share: format.number(Math.round(share * 100)),
            }),
          )
          .join(', '),
      }),
    item.becomesPromise && t('meaning.promise'),
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={String(fact)}>{fact}</li>
      ))}
    </ul>
  );
}
