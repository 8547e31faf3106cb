// Until when it is whose turn, in a sentence.
import { Trans, useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import type { ScreeningHead } from '../api/own-screening';

export function Term({ head }: { head: ScreeningHead }) {
  const { t } = useTranslation('ownScreening');
  const format = useFormat();
  const sentence = (key: 'term.answerBy' | 'term.decideBy', day: string) => (
    <p>
      <Trans
        t={t}
        i18nKey={key}
        values={{ day: format.day(day, 'weekday') }}
        components={{ b: <strong /> }}
      />
    </p>
  );
  switch (head.state) {
    case 'draft':
      return <p>{t('term.draft')}</p>;
    case 'returned':
      return head.answerBy === null ? null : sentence('term.answerBy', head.answerBy);
    case 'submitted':
    case 'in_review':
      return head.decideBy === null ? null : sentence('term.decideBy', head.decideBy);
    case 'verified':
      return <p>{t('term.verified')}</p>;
    case 'withdrawn':
    case 'superseded':
      return null;
  }
}
