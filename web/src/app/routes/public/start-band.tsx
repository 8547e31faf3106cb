// The coloured band of the start page: the claim, the search, and a specimen entry with three remarks.
import { Button, TextInput } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { MapPin, Search } from 'lucide-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../paths';
import { stringifySearch } from '../../search-params';
import { PageTitle } from '../../../shared/ui/page-title';
import { Specimen } from './start-specimen';
import styles from './start-band.module.css';

export function StartBand() {
  const { t } = useTranslation('public');
  return (
    <div className={styles.band} data-band>
      <div className={styles.inner}>
        <div className={styles.claim}>
          <PageTitle documentTitle={t('start.documentTitle')}>{t('start.title')}</PageTitle>
          <p className={styles.intro}>{t('start.intro')}</p>
          <SearchForm />
          <p className={styles.after}>{t('start.signInFirst')}</p>
        </div>
        <Specimen />
      </div>
    </div>
  );
}

/** Leads to the search; whoever has to sign in first finds the words again afterwards. */
function SearchForm() {
  const { t } = useTranslation('public');
  const router = useRouter();
  const [words, setWords] = useState('');
  const [place, setPlace] = useState('');
  const search = (event: SubmitEvent) => {
    event.preventDefault();
    router.history.push(`${paths.search}${stringifySearch({ q: words, plaats: place })}`);
  };
  return (
    <form
      role="search"
      aria-label={t('start.searchLabel')}
      className={styles.form}
      onSubmit={search}
    >
      <TextInput
        type="search"
        label={t('start.what')}
        placeholder={t('start.whatExample')}
        leftSection={<Search size={18} aria-hidden />}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
        }}
      />
      <TextInput
        label={t('start.where')}
        placeholder={t('start.whereExample')}
        autoComplete="postal-code"
        leftSection={<MapPin size={18} aria-hidden />}
        value={place}
        onChange={(event) => {
          setPlace(event.currentTarget.value);
        }}
      />
      <Button type="submit" className={styles.submit}>
        {t('start.search')}
      </Button>
    </form>
  );
}
