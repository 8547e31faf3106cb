// Makes a colleague owner or member, ends access, or leaves oneself; each asks first and says what follows.
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { sessionQuery } from '../../../shared/api/session';
import { ConfirmButton } from '../../../shared/ui/confirm-button';
import { changeLevel, endMembership, type Member } from '../api/people';
import styles from './people.module.css';

interface MemberActsProps {
  member: Member;
  onDone: (words: string) => void;
}

export function MemberActs({ member, onDone }: MemberActsProps) {
  const { t } = useTranslation('organisation');
  const client = useQueryClient();
  const navigate = useNavigate();
  const { name, level, self, allowedCommands } = member;
  const other = level === 'owner' ? 'member' : 'owner';
  const finish = async (words: string) => {
    await client.invalidateQueries({ queryKey: ['employer'] });
    onDone(words);
  };
  return (
    <div className={styles.memberActs}>
      {allowedCommands.includes('change_level') && (
        <ConfirmButton
          variant="subtle"
          label={t(other === 'owner' ? 'people.makeOwner' : 'people.makeMember')}
          about={name}
          consequence={t(consequenceKey(), { name })}
          onConfirm={async () => {
            await changeLevel(member, other);
            await finish(t(`people.done.${other}`, { name }));
          }}
        />
      )}
      {allowedCommands.includes('end') && (
        <ConfirmButton
          variant="subtle"
          label={t('people.end')}
          about={name}
          consequence={t('people.endConsequence', { name })}
          onConfirm={async () => {
            await endMembership(member);
            await finish(t('people.done.ended', { name }));
          }}
        />
      )}
      {allowedCommands.includes('leave') && (
        <ConfirmButton
          variant="subtle"
          label={t('people.leave')}
          consequence={t('people.leaveConsequence')}
          onConfirm={async () => {
            await endMembership(member);
            // Whoever left acts for nobody, and begins again where people without an organisation begin.
            await client.query({ ...sessionQuery, staleTime: 0 });
            await navigate({ to: paths.employerHome });
            await client.resetQueries({ queryKey: ['employer'] });
          }}
        />
      )}
    </div>
  );

  function consequenceKey() {
    if (other === 'owner') return 'people.makeOwnerConsequence';
    return self ? 'people.makeMemberSelf' : 'people.makeMemberConsequence';
  }
}
