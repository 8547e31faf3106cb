// What the trade register says of the organisation: shown with its source, not asked again.
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { FactTable, type Fact } from '../../../shared/ui/fact-table';
import { Sheet } from '../../../shared/ui/sheet';
import type { Profile } from '../api/trade-register';
import styles from './register-facts.module.css';

export function RegisterFacts({ profile }: { profile: Profile }) {
  const { t } = useTranslation('employerRegistration');
  const format = useFormat();
  const origin = { source: t('facts.source'), day: dayOf(profile.retrievedAt) };
  const { statutoryName, name, kvkNumber, legalForm, activity, employees, startedOn } = profile;
  const said: readonly (readonly [id: string, subject: string, fact: string | null])[] = [
    ['name', t('facts.name'), statutoryName ?? name],
    ['number', t('facts.number'), kvkNumber],
    ['form', t('facts.legalForm'), legalForm],
    ['since', t('facts.since'), startedOn && format.day(startedOn, 'long')],
    ['activity', t('facts.activity'), activity],
    [
      'employees',
      t('facts.employees'),
      employees === null ? null : t('facts.people', { count: employees }),
    ],
    [
      'address',
      t('facts.address'),
      addressOf(profile) ?? (profile.addressShielded ? t('facts.shielded') : null),
    ],
    ['website', t('facts.website'), profile.website],
  ];
  const facts = said.flatMap(([id, subject, fact]): Fact[] =>
    fact ? [{ id, subject, fact, ...origin }] : [],
  );
  return (
    <section>
      <h2 className={styles.title}>{t('facts.title')}</h2>
      <Sheet bleed>
        <FactTable caption={t('facts.title')} facts={facts} />
      </Sheet>
      <p className={styles.note}>{t('facts.wrong')}</p>
    </section>
  );
}

function addressOf({ address }: Profile): string | null {
  if (!address) return null;
  const street = [address.street, address.houseNumber].filter(Boolean).join(' ');
  const place = [address.postcode, address.place].filter(Boolean).join(' ');
  return [street, place].filter(Boolean).join(', ') || null;
}
