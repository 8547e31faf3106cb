// After somebody else was first: what stands there now, beside what the reader still has in the form.
import { useTranslation } from 'react-i18next';
import { DefinitionRows, type DefinitionRow } from '../../../shared/ui/definition-rows';
import { Note } from '../../../shared/ui/note';

interface NowThereProps {
  /** What differs from the form, with the value that is stored. */
  rows: readonly DefinitionRow[];
}

export function NowThere({ rows }: NowThereProps) {
  const { t } = useTranslation('institution');
  return (
    <Note tone="warn" role="status" title={t('nowThere.title')}>
      {rows.length === 0 ? t('nowThere.same') : <DefinitionRows rows={rows} />}
    </Note>
  );
}
