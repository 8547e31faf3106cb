// Where an employer stands with a programme, in the words for staff and for the employer itself.
import { CircleDashed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { StatusTag, type TagTone } from './status-tag';

const tones = {
  unscreened: 'neutral',
  in_screening: 'info',
  admitted: 'ok',
  admitted_with_conditions: 'warn',
  rejected: 'error',
  lapsed: 'lapsed',
  suspended: 'error',
  excluded: 'error',
  closed: 'neutral',
} as const satisfies Record<string, TagTone>;

export type Standing = keyof typeof tones;

export function StandingTag({ standing }: { standing: Standing }) {
  const { t } = useTranslation('ui');
  return (
    <StatusTag
      tone={tones[standing]}
      {...(standing === 'closed' ? { icon: CircleDashed } : undefined)}
    >
      {t(`standing.${standing}`)}
    </StatusTag>
  );
}
