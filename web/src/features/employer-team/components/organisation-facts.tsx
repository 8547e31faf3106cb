// What is known of one's own organisation, and from where: what the trade register says cannot be changed here.
import { useTranslation } from 'react-i18next';
import { DefinitionRows, type DefinitionRow } from '../../../shared/ui/definition-rows';
import { useLanguage } from '../../../shared/i18n/use-language';
import type { Organisation } from '../api/organisation';

export function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisation');
  const language = useLanguage();
  const { name, statutoryName, legalForm, kvkNumber, foreignNumber, country } = organisation;
  const { sector, activity, employees, website, email, phone, origin } = organisation;
  const nameOfCountry = new Intl.DisplayNames([language], { type: 'region' }).of(country);
  const row = (term: string, value: string | null): DefinitionRow[] =>
    value ? [{ term, value }] : [];
  return (
    <DefinitionRows
      rows={[
        ...row(t('field.name'), name),
        ...(statutoryName === name ? [] : row(t('fact.statutoryName'), statutoryName)),
        ...row(t('fact.legalForm'), legalForm),
        ...row(t('fact.kvkNumber'), kvkNumber),
        ...row(
          t('fact.foreignNumber'),
          foreignNumber && `${foreignNumber} (${nameOfCountry ?? country})`,
        ),
        ...row(t('fact.address'), addressOf(organisation)),
        ...row(t('field.sector'), t(`sector.${sector}`)),
        ...row(t('fact.activity'), activity),
        ...row(
          t('field.employees'),
          employees === null ? null : t('fact.people', { count: employees }),
        ),
        ...row(t('field.phone'), phone),
        ...row(t('field.email'), email),
        ...row(t('field.website'), website),
        ...row(t('fact.source'), t(`origin.${origin}`)),
      ]}
    />
  );
}

type Address = Pick<Organisation, 'street' | 'houseNumber' | 'postcode' | 'place'>;

/** Kanaaldijk 114, 3439 AA Nieuwegein. */
export function addressOf({ street, houseNumber, postcode, place }: Address): string {
  const first = [street, houseNumber].filter(Boolean).join(' ');
  const spaced = postcode?.replace(/^(\d{4})([A-Z]{2})$/, '$1 $2');
  const second = [spaced, place].filter(Boolean).join(' ');
  return [first, second].filter(Boolean).join(', ');
}
