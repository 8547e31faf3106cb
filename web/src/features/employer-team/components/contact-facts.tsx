// The person the school calls, and whether somebody at school found that this person works there.
import { useTranslation } from 'react-i18next';
import { DefinitionRows } from '../../../shared/ui/definition-rows';
import { StatusTag } from '../../../shared/ui/status-tag';
import type { Organisation } from '../api/organisation';

export function ContactFacts({ contact }: Pick<Organisation, 'contact'>) {
  const { t } = useTranslation('organisation');
  const { name, position, email, phone, verified } = contact;
  return (
    <DefinitionRows
      rows={[
        { term: t('field.contactName'), value: `${name}, ${position}` },
        ...(email ? [{ term: t('field.email'), value: email }] : []),
        ...(phone ? [{ term: t('field.phone'), value: phone }] : []),
        {
          term: t('contact.state'),
          value: verified ? (
            <StatusTag tone="ok" plain>
              {t('contact.verified')}
            </StatusTag>
          ) : (
            <StatusTag tone="clock">{t('contact.notVerified')}</StatusTag>
          ),
        },
      ]}
    />
  );
}
