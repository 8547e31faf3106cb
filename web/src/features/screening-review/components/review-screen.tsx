// A coordinator checks a screening question by question: sections at the left, the list with one open question, the end.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../shared/format/format';
import { now } from '../../../shared/format/now';
import { useFormat } from '../../../shared/format/use-format';
import { UnsavedGuard } from '../../../shared/forms/unsaved-guard';
import { Page } from '../../../shared/ui/page';
import { screeningKey, type ReviewHead, type ReviewItem, type ReviewItems } from '../api/screening';
import { sourcesUsed, type FindingDraft } from '../state/finding-draft';
import type { ReviewAddress } from '../state/review-address';
import { useDrafts } from '../../../shared/forms/use-drafts';
import { allItems, isShown, isToDo, nextToDo } from '../state/walk';
import { AdoptPart } from './adopt-part';
import { DoneNote, type Done } from './done-note';
import { FinishPart } from './finish-part';
import { ItemBody } from './item-body';
import { NextStep } from './next-step';
import { ReviewKeyBar } from './review-key-bar';
import { ReviewList } from './review-list';
import { ReviewTitle } from './review-title';
import { SectionNav } from './section-nav';
import { useReviewKeys } from './use-review-keys';
import styles from './review-screen.module.css';

interface ReviewScreenProps {
  head: ReviewHead;
  view: ReviewItems;
  address: ReviewAddress;
  onAddress: (address: ReviewAddress) => void;
  /** What went wrong while reading it again; what was here stays in sight. */
  trouble: ReactNode;
}

export function ReviewScreen(props: ReviewScreenProps) {
  const { head, view, address, onAddress, trouble } = props;
  const { t } = useTranslation('screeningReview');
  const format = useFormat();
  const client = useQueryClient();
  const today = dayOf(now());
  const findings = useDrafts<FindingDraft>();
  const remarks = useDrafts<string>();
  const [done, setDone] = useState<Done>();
  const [saved, setSaved] = useState<{ number: number; at: Date }>();
  const items = allItems(view);
  const mayRecord = view.allowedCommands.includes('record_verification');
  const mayRemark = view.allowedCommands.includes('remark');
  const isChecking = view.state === 'in_review' && mayRecord;
  const open = address.vraag ?? (isChecking ? items.find(isToDo)?.number : undefined);
  const onlyToDo = address.toon !== undefined;
  const goTo = useFocusOn(open);
  const reload = () => client.invalidateQueries({ queryKey: screeningKey(head.id) });

  const finish = (act: Done) => {
    setDone(act);
    onAddress({});
    void reload();
  };

  const openItem = (item: ReviewItem) => {
    onAddress({ ...address, vraag: item.number });
    goTo(item.number);
  };
  const afterSaving = (item: ReviewItem) => {
    findings.drop(item.key);
    setSaved({ number: item.number, at: now() });
    void reload();
    if (!isChecking) return;
    const next = nextToDo(items, item.number);
    onAddress({ ...address, vraag: next?.number ?? 0 });
    goTo(next?.number ?? 0);
  };

  useReviewKeys({
    items: items.filter((item) => isShown(item, onlyToDo, open)),
    item: items.find(({ number }) => number === open),
    mayRecord,
    mayRemark,
    today,
    findings,
    remarks,
    onOpen: openItem,
    onFilter: () => {
      filter(!onlyToDo);
    },
  });

  function filter(isOn: boolean) {
    const { vraag } = address;
    onAddress({ ...(vraag !== undefined && { vraag }), ...(isOn && { toon: 'te-doen' }) });
  }

  return (
    <>
      <Page>
        <ReviewTitle head={head} />
        <div className={styles.top}>
          {trouble}
          {done && <DoneNote done={done} head={head} />}
          <NextStep
            head={head}
            onTaken={() => {
              goTo(items.find(isToDo)?.number ?? 0);
              void reload();
            }}
            onReload={() => void reload()}
          />
          <AdoptPart
            key={head.adoptable.map(({ decision }) => decision.admissionId).join()}
            adoptable={head.adoptable}
            isMain={!head.programmes.some(({ own }) => own)}
            onAdopted={(programme) => {
              finish({ what: 'adopted', programme });
            }}
          />
        </div>
        <div className={styles.columns}>
          <div className={styles.side}>
            <SectionNav head={head} sections={view.sections} open={open} />
            <p className={styles.saved} role="status">
              {saved && t('saved.at', { number: saved.number, time: format.time(saved.at) })}
            </p>
          </div>
          <div className={styles.main}>
            <ReviewList
              sections={view.sections}
              open={open}
              onlyToDo={onlyToDo}
              onFilter={filter}
              hasDraft={({ key }) => findings.of(key) !== undefined || Boolean(remarks.of(key))}
              onToggle={(item) => {
                onAddress({ ...address, vraag: item.number === open ? 0 : item.number });
              }}
            >
              {(item) => (
                <ItemBody
                  key={item.key}
                  head={head}
                  item={item}
                  mayRecord={mayRecord}
                  mayRemark={mayRemark}
                  today={today}
                  sources={sourcesUsed(items, 3)}
                  findings={findings}
                  remarks={remarks}
                  onSaved={afterSaving}
                  onReload={reload}
                />
              )}
            </ReviewList>
            <FinishPart
              head={head}
              items={items}
              isFormOpen={Boolean(open)}
              onReturned={() => {
                finish({ what: 'returned' });
              }}
              onVerified={() => {
                finish({ what: 'verified' });
              }}
              onReload={() => void reload()}
            />
          </div>
        </div>
        <UnsavedGuard isDirty={!findings.isEmpty || !remarks.isEmpty} />
      </Page>
      <ReviewKeyBar mayRecord={mayRecord} />
    </>
  );
}

/** Moves the focus to a question once it stands open; 0 is the end of the list. */
function useFocusOn(open: number | undefined): (number: number) => void {
  const wanted = useRef<number>(undefined);
  useEffect(() => {
    if (wanted.current === undefined || (wanted.current !== open && wanted.current !== 0)) return;
    const row = document.querySelector(`[data-item="${wanted.current}"]`);
    const target = row?.querySelector<HTMLElement>('button') ?? document.getElementById('afronden');
    wanted.current = undefined;
    target?.focus({ preventScroll: true });
    (row ?? target)?.scrollIntoView({ block: 'start' });
  }, [open]);
  return (number) => {
    wanted.current = number;
  };
}
