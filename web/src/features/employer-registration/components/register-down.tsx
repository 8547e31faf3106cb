// The trade register does not answer: later again, or on by hand with proof of one's own.
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { asProblem } from '../../../shared/api/problem-error';
import { LinkButton } from '../../../shared/ui/link-button';
import { Note } from '../../../shared/ui/note';

const codes = ['employers.trade-register-unavailable', 'employers.trade-register-busy'];

export const isRegisterDown = (problem: unknown): boolean =>
  codes.includes(asProblem(problem).code);

interface RegisterDownProps {
  problem: unknown;
  onRetry: () => void;
}

export function RegisterDown({ problem, onRetry }: RegisterDownProps) {
  const { t } = useTranslation('employerRegistration');
  const isBusy = asProblem(problem).code === 'employers.trade-register-busy';
  return (
    <Note
      tone="warn"
      role="alert"
      title={t(isBusy ? 'down.busy' : 'down.title')}
      actions={
        <>
          <Button variant="default" onClick={onRetry}>
            {t('down.retry')}
          </Button>
          <LinkButton link={{ to: paths.registerOrganisation, search: { stap: 'zelf' } }}>
            {t('down.byHand')}
          </LinkButton>
        </>
      }
    >
      {t('down.text')}
    </Note>
  );
}
