// Finding one's organisation in the trade register, by name or number; without it one goes on by hand.
import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { QueryView } from '../../../shared/ui/query-view';
import { searchQuery } from '../api/trade-register';
import { HitList } from './hit-list';
import { RegisterDown, isRegisterDown } from './register-down';
import styles from './search-step.module.css';

interface SearchStepProps {
  q: string | undefined;
  onSearch: (q: string) => void;
}

/** The API looks for nothing shorter. */
const fewest = 2;

export function SearchStep({ q, onSearch }: SearchStepProps) {
  const { t } = useTranslation('employerRegistration');
  const [typed, setTyped] = useState(q ?? '');
  const [isShort, setShort] = useState(false);
  const query = useQuery({ ...searchQuery(q ?? ''), enabled: q !== undefined });
  return (
    <>
      <form
        role="search"
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          const words = typed.trim();
          setShort(words.length < fewest);
          if (words.length >= fewest) onSearch(words);
        }}
      >
        <TextInput
          className={styles.field}
          label={t('search.label')}
          description={t('search.help')}
          error={isShort && t('search.short')}
          type="search"
          autoComplete="organization"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        <Button type="submit" leftSection={<Search size={18} aria-hidden />}>
          {t('search.button')}
        </Button>
      </form>
      {q !== undefined && (
        <div className={styles.results} aria-live="polite">
          {query.isError && isRegisterDown(query.error) ? (
            <RegisterDown problem={query.error} onRetry={() => void query.refetch()} />
          ) : (
            <QueryView query={query}>{({ items }) => <HitList hits={items} q={q} />}</QueryView>
          )}
        </div>
      )}
      <p className={styles.other}>
        <Link to={paths.registerOrganisation} search={{ stap: 'zelf' }}>
          {t('search.byHand')}
        </Link>
      </p>
    </>
  );
}
