// One re-entry hit that needs a judgement: both sides, what became of the earlier one, and what the reader does now.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Ban, ScanSearch } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { QueryView } from '../../../shared/ui/query-view';
import { Sheet } from '../../../shared/ui/sheet';
import { StandingTag } from '../../../shared/ui/standing-tag';
import { StatusTag } from '../../../shared/ui/status-tag';
import {
  employerFileQuery,
  renewFile,
  type EmployerFile,
} from '../../employer-file/api/employer-file';
import { standingQuery, type Hit } from '../api/standing';
import { compareFacts } from '../state/compare-facts';
import { HitComparison } from './hit-comparison';
import { JudgeHitForm } from './judge-hit-form';
import { SecondHit } from './second-hit';
import hitStyles from './hit.module.css';
import styles from './standing.module.css';

interface ReEntryHitProps {
  hit: Hit;
  file: EmployerFile;
  /** What was just done, to say in place of the form. */
  onDone: (words: string) => void;
}

export function ReEntryHit({ hit, file, onDone }: ReEntryHitProps) {
  const { t } = useTranslation('standing');
  const client = useQueryClient();
  const format = useFormat();
  const earlier = useQuery(employerFileQuery(hit.earlierEmployerId));
  const reload = () => void renewFile(client, file.id);
  const isJudged = hit.judgement !== null;
  // Kept here: when a colleague judged first, it is what a second person has to say.
  const [reason, setReason] = useState('');
  const done = (words: string) => {
    setReason('');
    onDone(words);
  };
  return (
    <Sheet line="error" label={t('hit.title', { name: hit.earlierName })}>
      <div className={hitStyles.hitHead}>
        <div>
          <p className={hitStyles.hitMeta}>
            {hit.touchesMeasure ? (
              <StatusTag tone="error" icon={Ban}>
                {t('hit.touches')}
              </StatusTag>
            ) : (
              <StatusTag tone="warn" icon={ScanSearch}>
                {t('hit.tag')}
              </StatusTag>
            )}
            {t('hit.found', { day: format.day(dayOf(hit.foundAt), 'long') })}
          </p>
          <h2 tabIndex={-1}>{t('hit.title', { name: hit.earlierName })}</h2>
        </div>
        <p className={hitStyles.total}>
          <strong>{hit.features.length}</strong> {t('hit.equal', { count: hit.features.length })}
        </p>
      </div>
      <QueryView query={earlier}>
        {(other) => (
          <HitComparison
            rows={compareFacts(file.facts, other.facts, hit.features)}
            own={file.name}
            earlier={hit.earlierName}
            equal={hit.features.length}
          />
        )}
      </QueryView>
      <div className={hitStyles.two}>
        <div>
          <h3>{t('hit.what', { name: hit.earlierName })}</h3>
          <WhatBecameOf hit={hit} />
        </div>
        <div>
          <h3>{t('hit.youDo')}</h3>
          <p>{t(hit.touchesMeasure ? 'hit.youDoTwo' : 'hit.youDoOne')}</p>
        </div>
      </div>
      {isJudged ? (
        <SecondHit hit={hit} typed={reason} onDone={done} onReload={reload} />
      ) : (
        <JudgeHitForm
          hit={hit}
          reason={reason}
          onReason={setReason}
          onDone={done}
          onReload={reload}
        />
      )}
    </Sheet>
  );
}

/** Where the earlier organisation stands now, and what measures it had. */
function WhatBecameOf({ hit }: { hit: Hit }) {
  const { t } = useTranslation('standing');
  const language = useLanguage();
  const format = useFormat();
  return (
    <QueryView query={useQuery(standingQuery(hit.earlierEmployerId))}>
      {({ standings, suspensions }) => (
        <>
          {standings.length === 0 && suspensions.length === 0 && <p>{t('hit.noHistory')}</p>}
          <ul className={styles.list}>
            {standings.map(({ programme, standing, why }) => (
              <li key={programme.id}>
                <StandingTag standing={standing} /> {programme.name[language]}. {why}
              </li>
            ))}
            {suspensions.map((suspension) => (
              <li key={suspension.id}>
                {t('hit.suspended', {
                  from: format.day(dayOf(suspension.startsAt), 'long'),
                  until: format.day(suspension.lastDay, 'long'),
                  ground: t(`ground.${suspension.ground}.label`),
                })}
              </li>
            ))}
          </ul>
          <p>
            <Link to={paths.employerFile} params={{ employerId: hit.earlierEmployerId }}>
              {t('hit.earlierFile', { name: hit.earlierName })}
            </Link>
          </p>
        </>
      )}
    </QueryView>
  );
}
