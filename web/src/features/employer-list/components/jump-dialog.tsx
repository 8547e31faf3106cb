// The dialog of the quick jump: a field, and below it what was found; arrows choose, Enter goes.
import { TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Building2, FileText, Search } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../shared/ui/dialog';
import { ProblemView } from '../../../shared/ui/problem-view';
import { useJumpResults, type JumpResult } from './use-jump-results';
import styles from './quick-jump.module.css';

interface JumpDialogProps {
  isOpen: boolean;
  onClose: () => void;
}

export function JumpDialog({ isOpen, onClose }: JumpDialogProps) {
  const { t } = useTranslation('employerList');
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    // The dialog gives the focus to its question; here the question is the field.
    if (isOpen) input.current?.focus();
  }, [isOpen]);

  return (
    <Dialog title={t('jump.title')} isOpen={isOpen} onClose={onClose}>
      <Jump inputRef={input} onClose={onClose} />
    </Dialog>
  );
}

interface JumpProps {
  inputRef: React.RefObject<HTMLInputElement | null>;
  onClose: () => void;
}

function Jump({ inputRef, onClose }: JumpProps) {
  const { t } = useTranslation('employerList');
  const navigate = useNavigate();
  const listId = useId();
  const [words, setWords] = useState('');
  const [place, setPlace] = useState(0);
  const { results, problem, isKnown } = useJumpResults(words);
  const chosen = Math.min(place, results.length - 1);

  const go = (result: JumpResult | undefined) => {
    if (!result) return;
    onClose();
    void navigate({ to: result.to, params: result.params });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setPlace(Math.max(0, Math.min(results.length - 1, chosen + step)));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      go(results[chosen]);
    }
  };

  return (
    <div>
      <TextInput
        ref={inputRef}
        type="search"
        role="combobox"
        label={t('jump.label')}
        description={t('jump.help')}
        leftSection={<Search size={18} aria-hidden />}
        autoComplete="off"
        aria-expanded={results.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={results[chosen] && `${listId}-${String(chosen)}`}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setPlace(0);
        }}
        onKeyDown={onKeyDown}
      />
      {problem !== null && <ProblemView problem={problem} />}
      <ul
        id={listId}
        role="listbox"
        aria-label={t('jump.found')}
        className={styles.results}
        hidden={results.length === 0}
      >
        {results.map((result, index) => (
          <li
            key={result.id}
            id={`${listId}-${String(index)}`}
            role="option"
            aria-selected={index === chosen}
            className={styles.result}
            onPointerMove={() => {
              setPlace(index);
            }}
            onClick={() => {
              go(result);
            }}
          >
            <Result result={result} />
          </li>
        ))}
      </ul>
      <p className={styles.status} role="status">
        {isKnown &&
          (results.length > 0 ? t('jump.count', { count: results.length }) : t('jump.none'))}
      </p>
    </div>
  );
}

function Result({ result }: { result: JumpResult }) {
  const { t } = useTranslation('employerList');
  const Icon = result.kind === 'employer' ? Building2 : FileText;
  return (
    <>
      <Icon size={18} aria-hidden />
      <span className={styles.name}>{result.name}</span>
      <span className={styles.detail}>
        {[t(`jump.${result.kind}`), result.detail].filter(Boolean).join(', ')}
      </span>
    </>
  );
}
