// The end of a check: send back with the remarks, or close it; what is still missing is named, with its place.
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Check, Hourglass } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fileSections, paths } from '../../../app/paths';
import { ConfirmButton } from '../../../shared/ui/confirm-button';
import { Sheet } from '../../../shared/ui/sheet';
import { verifyScreening } from '../api/move-screening';
import type { ReviewHead, ReviewItem } from '../api/screening';
import { isToDo } from '../state/walk';
import { QuestionLinks } from './question-links';
import { ReturnDialog } from './return-dialog';
import styles from './finish-part.module.css';

interface FinishPartProps {
  head: ReviewHead;
  items: readonly ReviewItem[];
  /** A form with the page's filled button stands above. */
  isFormOpen: boolean;
  onReturned: () => void;
  onVerified: () => void;
  onReload: () => void;
}

export function FinishPart(props: FinishPartProps) {
  const { head } = props;
  const { t } = useTranslation('screeningReview');
  const mayReturn = head.allowedCommands.includes('return');
  const mayVerify = head.allowedCommands.includes('verify');
  if (!mayReturn && !mayVerify) return null;
  return (
    <Sheet label={t('finish.title')}>
      <h2 id="afronden" tabIndex={-1} className={styles.title}>
        {t('finish.title')}
      </h2>
      <div className={styles.parts}>
        {mayVerify && <VerifyPart {...props} />}
        {mayReturn && <ReturnPart {...props} />}
      </div>
    </Sheet>
  );
}

function VerifyPart({ head, items, isFormOpen, onVerified }: FinishPartProps) {
  const { t } = useTranslation('screeningReview');
  const [key] = useState(() => crypto.randomUUID());
  const toDo = items.filter(isToDo);
  const { draftRemarks, unjudgedHits } = head;
  const isReady = toDo.length === 0 && draftRemarks === 0 && unjudgedHits === 0;
  return (
    <div>
      <h3>{t('finish.verifyTitle')}</h3>
      <ul className={styles.guards}>
        <Guard isMet={toDo.length === 0}>
          {toDo.length === 0 ? (
            t('finish.allChecked')
          ) : (
            <>
              {t('finish.toDo', { count: toDo.length })}{' '}
              <QuestionLinks screeningId={head.id} items={toDo} />
            </>
          )}
        </Guard>
        <Guard isMet={draftRemarks === 0}>
          {draftRemarks === 0
            ? t('finish.noRemarks')
            : t('finish.remarks', { count: draftRemarks })}
        </Guard>
        <Guard isMet={unjudgedHits === 0}>
          {unjudgedHits === 0 ? (
            t('finish.noHits')
          ) : (
            <>
              {t('finish.hits', { count: unjudgedHits })}{' '}
              <Link
                to={paths.employerFile}
                params={{ employerId: head.employer.id }}
                hash={fileSections.hits}
              >
                {t('hits.toFile')}
              </Link>
            </>
          )}
        </Guard>
      </ul>
      <div className={styles.act}>
        <ConfirmButton
          label={t('finish.verify')}
          consequence={t('finish.verifyConsequence')}
          variant={isReady && !isFormOpen ? 'filled' : 'default'}
          disabled={!isReady}
          onConfirm={async () => {
            await verifyScreening(head, `${key}-${head.version}`);
            onVerified();
          }}
        />
        {!isReady && <p className={styles.help}>{t('finish.notYet')}</p>}
      </div>
    </div>
  );
}

function ReturnPart({ head, items, onReturned, onReload }: FinishPartProps) {
  const { t } = useTranslation('screeningReview');
  const [isOpen, setOpen] = useState(false);
  const noted = items.filter(({ remark }) => remark?.sentAt === null);
  return (
    <div>
      <h3>{t('finish.returnTitle')}</h3>
      {noted.length === 0 ? (
        <p className={styles.help}>{t('finish.nothingToReturn')}</p>
      ) : (
        <>
          <p>
            {t('finish.noted', { count: noted.length })}{' '}
            <QuestionLinks screeningId={head.id} items={noted} />
          </p>
          <div className={styles.act}>
            <Button
              variant="default"
              onClick={() => {
                setOpen(true);
              }}
            >
              {t('finish.return', { count: noted.length })}
            </Button>
          </div>
        </>
      )}
      <ReturnDialog
        head={head}
        items={noted}
        isOpen={isOpen}
        onClose={() => {
          setOpen(false);
        }}
        onReturned={onReturned}
        onReload={onReload}
      />
    </div>
  );
}

function Guard({ isMet, children }: { isMet: boolean; children: ReactNode }) {
  const { t } = useTranslation('screeningReview');
  const Icon = isMet ? Check : Hourglass;
  return (
    <li data-met={isMet || undefined}>
      <Icon size={16} aria-hidden />
      <span>
        <span className="visually-hidden">{t(isMet ? 'finish.met' : 'finish.open')} </span>
        {children}
      </span>
    </li>
  );
}
