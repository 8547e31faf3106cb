// A registration in the trade register that has ended: such an organisation cannot be registered here.
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { Note } from '../../../shared/ui/note';
import type { Profile } from '../api/trade-register';

export function EndedNote({ profile: { endedOn } }: { profile: Profile }) {
  const { t } = useTranslation('employerRegistration');
  const format = useFormat();
  return (
    <Note
      tone="warn"
      role="alert"
      title={endedOn ? t('ended.on', { day: format.day(endedOn, 'long') }) : t('ended.title')}
    >
      {t('ended.text')}
    </Note>
  );
}
