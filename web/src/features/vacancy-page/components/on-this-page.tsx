// The parts of the page as links, and the way to paper. On a phone the page is read from top to bottom.
import { Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { parts, type Part } from './section-title';
import styles from './on-this-page.module.css';

export function OnThisPage() {
  const { t } = useTranslation('vacancyPage');
  return (
    <div className={styles.side}>
      <nav aria-labelledby="op-deze-pagina" className={styles.parts}>
        <h2 id="op-deze-pagina">{t('onPage.title')}</h2>
        <ul>
          {(Object.keys(parts) as Part[]).map((part) => (
            <li key={part}>
              <Link
                to="."
                hash={parts[part]}
                // The way back to the results stays what it was.
                state={true}
                replace
                onClick={() => {
                  document.getElementById(parts[part])?.focus({ preventScroll: true });
                }}
              >
                {t(`${part}.title`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <button
        type="button"
        className={styles.print}
        onClick={() => {
          window.print();
        }}
      >
        <Printer size={18} aria-hidden />
        <span>{t('onPage.print')}</span>
      </button>
    </div>
  );
}
