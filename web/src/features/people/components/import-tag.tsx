// Where an import stands: word, icon and colour together.
import { useTranslation } from 'react-i18next';
import { StatusTag, type TagTone } from '../../../shared/ui/status-tag';
import type { PeopleImport } from '../api/imports';

const tones: Record<PeopleImport['state'], TagTone> = {
  previewed: 'clock',
  applied: 'ok',
  discarded: 'draft',
};

export function ImportTag({ state }: Pick<PeopleImport, 'state'>) {
  const { t } = useTranslation('people');
  return <StatusTag tone={tones[state]}>{t(`importState.${state}`)}</StatusTag>;
}
