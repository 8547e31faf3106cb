// The hits of one employer: open ones to judge, and what was just done about one; settled ones stand under the facts.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { renewFile, type EmployerFile } from '../../employer-file/api/employer-file';
import type { Hit } from '../api/standing';
import { ReEntryHit } from './re-entry-hit';
import styles from './standing.module.css';

interface HitsProps {
  hits: readonly Hit[];
  file: EmployerFile;
}

export function OpenHits({ hits, file }: HitsProps) {
  const client = useQueryClient();
  const [done, setDone] = useState<string | null>(null);
  return (
    <>
      {done !== null && <InlineSuccess key={done} title={done} />}
      {hits
        .filter((hit) => !hit.settled)
        .map((hit) => (
          <ReEntryHit
            key={hit.id}
            hit={hit}
            file={file}
            onDone={(words) => {
              setDone(words);
              void renewFile(client, file.id);
            }}
          />
        ))}
    </>
  );
}

export function SettledHits({ hits }: Pick<HitsProps, 'hits'>) {
  const { t } = useTranslation('standing');
  const format = useFormat();
  return (
    <ul className={styles.decisions}>
      {hits
        .filter((hit) => hit.settled)
        .map((hit) => (
          <li key={hit.id} className={styles.decision}>
            <time dateTime={hit.judgedAt ?? hit.foundAt}>
              {format.day(dayOf(hit.judgedAt ?? hit.foundAt), 'table')}
            </time>
            <div>
              <p>
                <strong>
                  {hit.judgement && t(`hit.judgement.${hit.judgement}`, { name: hit.earlierName })}
                </strong>
              </p>
              <p>{hit.reason}</p>
              <p className={styles.small}>
                {hit.secondedBy === null
                  ? t('hit.settledBy', { name: hit.judgedBy ?? '' })
                  : t('hit.settledByTwo', { name: hit.judgedBy ?? '', second: hit.secondedBy })}
              </p>
            </div>
          </li>
        ))}
    </ul>
  );
}
