// Reply habits and experiences: until there are enough of them, in words why nothing stands here.
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../../shared/ui/sheet';
import { SectionTitle } from './section-title';
import styles from './too-few-yet.module.css';

export function TooFewYet() {
  const { t } = useTranslation('vacancyPage');
  return (
    <div className={styles.pair}>
      {(['replies', 'experiences'] as const).map((part) => (
        <section key={part} className={styles.part}>
          <SectionTitle part={part} />
          <Sheet>
            <p className={styles.few}>{t(`${part}.few`)}</p>
            <p className={styles.text}>{t(`${part}.text`)}</p>
          </Sheet>
        </section>
      ))}
    </div>
  );
}
