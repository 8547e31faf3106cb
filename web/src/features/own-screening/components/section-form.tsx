// A section of the screening while it is answered: every answer saves itself, going on says what is still missing.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../../shared/forms/field-errors';
import { FormContext } from '../../../shared/forms/form-context';
import { UnsavedGuard } from '../../../shared/forms/unsaved-guard';
import { useLanguage } from '../../../shared/i18n/use-language';
import { ErrorSummary } from '../../../shared/ui/error-summary';
import { ProblemView } from '../../../shared/ui/problem-view';
import { SavedAt } from '../../../shared/ui/saved-at';
import { Sheet } from '../../../shared/ui/sheet';
import { checkQuery, type OwnSection } from '../api/own-screening';
import { isNoNumber } from '../state/answer-draft';
import { atItsField, gapsIn, refusalsIn, type Gap } from '../state/gaps';
import { lastSavedToday, savedTogether } from '../state/saved-together';
import { LookedUp } from './looked-up';
import { ScreeningQuestion } from './screening-question';
import { SectionButtons } from './section-buttons';
import { SectionTitle, type SectionPlace } from './section-title';
import { useAnswerBook } from './use-answer-book';
import { useFieldInAddress } from './use-field-in-address';
import styles from './section-form.module.css';

interface SectionFormProps {
  section: OwnSection;
  place: SectionPlace;
  isFromCheck: boolean;
  onDirty: (isDirty: boolean) => void;
  onNext: () => void;
  onLater: () => void;
}

export function SectionForm(props: SectionFormProps) {
  const { section, place, isFromCheck, onDirty, onNext, onLater } = props;
  const { t } = useTranslation('ownScreening');
  const client = useQueryClient();
  const language = useLanguage();
  const { items } = section;
  const { book, entries } = useAnswerBook(items);
  /** As found at the last try; the list on top stays as it was, so that it does not take the focus while typing. */
  const [found, setFound] = useState<readonly Gap[]>([]);
  const [open, setOpen] = useState<readonly Gap[]>([]);
  const [problem, setProblem] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const saved = savedTogether(entries);
  useFieldInAddress();

  useEffect(() => {
    book.adopt(items);
  }, [book, items]);
  useEffect(() => {
    onDirty(saved.isDirty);
  }, [onDirty, saved.isDirty]);

  const refusals = useMemo(() => refusalsIn(entries, items), [entries, items]);
  const form = useMemo(
    () => ({
      errors: [...refusals, ...open].map((gap) => ({ ...gap, message: atItsField(gap.message) })),
      register: () => () => undefined,
    }),
    [refusals, open],
  );

  const goOn = async () => {
    setProblem(undefined);
    setBusy(true);
    try {
      const isSafe = await book.flush();
      const unsaved = unsavedNow();
      const check = await client.query({ ...checkQuery(language), staleTime: 0 });
      const missing = gapsIn(check.missing).filter(
        ({ itemKey }) =>
          items.some(({ key }) => key === itemKey) &&
          !unsaved.some((gap) => gap.itemKey === itemKey),
      );
      const gaps = [...unsaved, ...missing];
      setFound(gaps);
      setOpen(gaps);
      if (isSafe && gaps.length === 0) onNext();
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };

  /** What could not be saved, with the number of its question. */
  function unsavedNow(): Gap[] {
    const now = book.read();
    const refused = refusalsIn(now, items).map((gap) => ({
      ...gap,
      message: t('gap.refused', { number: numberOf(gap.itemKey), what: gap.message }),
    }));
    const others = items.flatMap(({ key, number }): Gap[] => {
      const entry = now.get(key);
      if (!entry) return [];
      const gap = (message: string) => [
        { pointer: `/answers/${key}`, code: 'own.unsaved', message, itemKey: key },
      ];
      if (isNoNumber(entry.draft)) return gap(t('gap.noNumber', { number }));
      if (entry.save.state === 'conflict') return gap(t('gap.conflict', { number }));
      if (entry.save.state === 'refused' && !refused.some(({ itemKey }) => itemKey === key)) {
        return gap(t('gap.notSaved', { number }));
      }
      return [];
    });
    return [...refused, ...others];
  }

  const numberOf = (key: string | null) => items.find((item) => item.key === key)?.number ?? 0;

  return (
    <>
      <SectionTitle
        place={place}
        aside={<SavedAt state={saved.state} at={saved.at ?? lastSavedToday(section)} />}
      />
      <UnsavedGuard isDirty={saved.isDirty} flush={() => book.flush()} />
      {found.length > 0 && <Summary gaps={found} />}
      {problem !== undefined && (
        <div className={styles.problem}>
          <ProblemView isReply problem={problem} kept={t('kept')} />
        </div>
      )}
      <FormContext value={form}>
        <Sheet flush bleed>
          {items.map((item) => {
            const entry = entries.get(item.key);
            if (!item.asked) return <LookedUp key={item.key} item={item} />;
            return (
              entry && (
                <ScreeningQuestion
                  key={item.key}
                  item={item}
                  entry={entry}
                  onChange={(draft) => {
                    setOpen((known) => known.filter(({ itemKey }) => itemKey !== item.key));
                    book.change(item.key, draft);
                  }}
                  onConfirm={() => void book.confirm(item.key)}
                  onKeep={(newest) => {
                    book.keep(newest);
                  }}
                  onTake={(newest) => {
                    book.take(newest);
                  }}
                />
              )
            );
          })}
        </Sheet>
      </FormContext>
      <SectionButtons
        isBusy={isBusy}
        isFromCheck={isFromCheck}
        onNext={() => void goOn()}
        onLater={onLater}
      />
    </>
  );
}

function Summary({ gaps }: { gaps: readonly Gap[] }) {
  const items = useMemo(
    () => gaps.map(({ pointer, message }) => ({ message, targetId: fieldId(pointer) })),
    [gaps],
  );
  return (
    <div className={styles.summary}>
      <ErrorSummary items={items} />
    </div>
  );
}
