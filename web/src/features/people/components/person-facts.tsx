// The state of an account at a glance.
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { FactStrip } from '../../../shared/ui/fact-strip';
import { StatusTag } from '../../../shared/ui/status-tag';
import type { Person } from '../api/person';

export function PersonFacts({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  return (
    <FactStrip
      facts={[
        {
          label: t('person.account'),
          value:
            person.state === 'blocked' ? (
              <StatusTag tone="error">{t('state.blocked')}</StatusTag>
            ) : (
              <StatusTag tone="ok">{t('state.active')}</StatusTag>
            ),
        },
        {
          label: t('person.lastSeen'),
          value: person.lastSeenAt
            ? format.moment(person.lastSeenAt, 'table')
            : t('person.neverSeen'),
        },
        {
          label: t('person.sessions'),
          value: t('person.browsers', { count: person.openSessions }),
        },
        {
          label: t('person.known'),
          value: format.day(person.createdAt, 'table'),
          detail: t(`person.language.${person.language}`),
        },
      ]}
    />
  );
}
