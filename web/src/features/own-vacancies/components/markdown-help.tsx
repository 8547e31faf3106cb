// The few signs with which a text is laid out, each with what becomes of it; and how many words there are.
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../../shared/ui/disclosure';
import styles from './markdown-help.module.css';

export function MarkdownHelp({ text }: { text: string }) {
  const { t } = useTranslation('ownVacancies');
  const count = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const rows = [
    {
      id: 'heading',
      code: t('markdown.headingCode'),
      result: <strong className={styles.heading}>{t('markdown.headingResult')}</strong>,
    },
    {
      id: 'bold',
      code: t('markdown.boldCode'),
      result: <strong>{t('markdown.boldResult')}</strong>,
    },
    {
      id: 'emphasis',
      code: t('markdown.emphasisCode'),
      result: (
        <>
          <em>{t('markdown.emphasisResult')}</em> {t('markdown.emphasisRest')}
        </>
      ),
    },
    {
      id: 'list',
      code: t('markdown.listCode'),
      result: (
        <ul className={styles.list}>
          <li>{t('markdown.listResult')}</li>
        </ul>
      ),
    },
  ];
  return (
    <div className={styles.help}>
      <p className={styles.count}>{t('markdown.words', { count })}</p>
      <Disclosure label={t('markdown.title')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('markdown.write')}</th>
              <th scope="col">{t('markdown.get')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  <code>{row.code}</code>
                </td>
                <td>{row.result}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{t('markdown.line')}</p>
      </Disclosure>
    </div>
  );
}
