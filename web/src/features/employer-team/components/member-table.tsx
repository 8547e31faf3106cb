// Who acts for the organisation, since when, and what the reader may do about it.
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { Sheet } from '../../../shared/ui/sheet';
import { WorkTable } from '../../../shared/ui/work-table';
import type { Member } from '../api/people';
import { MemberActs } from './member-acts';
import styles from './people.module.css';

interface MemberTableProps {
  members: readonly Member[];
  onDone: (words: string) => void;
}

export function MemberTable({ members, onDone }: MemberTableProps) {
  const { t } = useTranslation('organisation');
  const format = useFormat();
  return (
    <Sheet flush label={t('people.members')}>
      <h2 className={styles.title}>{t('people.members')}</h2>
      <WorkTable
        caption={t('people.members')}
        columns={[
          { id: 'name', label: t('people.name') },
          { id: 'level', label: t('people.level'), narrow: true },
          { id: 'since', label: t('people.since'), narrow: true },
          { id: 'acts', label: t('people.acts'), hideLabel: true, align: 'end' },
        ]}
        rows={members.map((member) => ({
          id: member.accountId,
          cells: [
            <div key="name">
              {member.name}
              {member.self && ` (${t('people.you')})`}
              <span className={styles.sub}>{member.email}</span>
            </div>,
            t(`people.${member.level}`),
            <time key="since" dateTime={dayOf(member.joinedAt)}>
              {format.day(dayOf(member.joinedAt), 'table')}
            </time>,
            <MemberActs key="acts" member={member} onDone={onDone} />,
          ],
        }))}
      />
    </Sheet>
  );
}
