// Suspends an employer as a precaution: ground, reason for the employer to read, scope; what follows stands beside it.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Form } from '../../../shared/forms/form';
import { RadioField } from '../../../shared/forms/radio-field';
import { TextareaField } from '../../../shared/forms/textarea-field';
import { useOwnWords } from '../../../shared/forms/use-own-words';
import { UnsavedGuard } from '../../../shared/forms/unsaved-guard';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { renewFile, type EmployerFile } from '../../employer-file/api/employer-file';
import { suspendEmployer, type SuspensionOrder } from '../api/commands';
import { standingQuery, type Suspension } from '../api/standing';
import { lastDayFromNow } from '../state/suspension-term';
import { NoticePreview } from './notice-preview';
import { SuspensionConsequences } from './suspension-consequences';
import styles from './standing.module.css';

const institution = 'institution';

interface SuspensionFormProps {
  file: EmployerFile;
  /** How many of its vacancies students of a programme see now. */
  visibleIn: (programmeId: string) => number;
  reason: string;
  onReason: (reason: string) => void;
  onDone: (suspension: Suspension | undefined) => void;
}

export function SuspensionForm(props: SuspensionFormProps) {
  const { file, visibleIn, reason, onReason, onDone } = props;
  const { t } = useTranslation('standing');
  const client = useQueryClient();
  const language = useLanguage();
  const format = useFormat();
  const [key] = useState(() => crypto.randomUUID());
  const [ground, setGround] = useState<SuspensionOrder['ground'] | null>(null);
  const [scope, setScope] = useState<string | null>(null);
  const own = file.standings.filter((standing) => standing.own);
  const lastDay = lastDayFromNow();

  const suspend = useMutation({
    mutationFn: () => suspendEmployer(file.id, orderOf(ground, reason, scope), key),
    onSuccess: async ({ id }) => {
      const { suspensions } = await client.query({ ...standingQuery(file.id), staleTime: 0 });
      void renewFile(client, file.id);
      onDone(suspensions.find((suspension) => suspension.id === id));
    },
  });
  const problem = useOwnWords(suspend.error, {
    '/ground': t('missing.ground'),
    '/reason': t('missing.suspendReason'),
    '/scope': t('missing.scope'),
  });
  const visible =
    scope === null || scope === institution ? file.vacancies.visible : visibleIn(scope);

  return (
    <div className={styles.columns}>
      <UnsavedGuard isDirty={reason.trim() !== '' && !suspend.isSuccess} />
      <Form
        label={t('suspend.title', { name: file.name })}
        problem={problem}
        onReload={() => {
          suspend.reset();
          void renewFile(client, file.id);
        }}
        onSubmit={() => {
          if (!suspend.isPending) suspend.mutate();
        }}
      >
        <RadioField
          pointer="/ground"
          label={t('suspend.ground')}
          layout="grid"
          value={ground}
          options={(['safety', 'fraud'] as const).map((value) => ({
            value,
            label: t(`ground.${value}.choice`),
            hint: t(`ground.${value}.hint`),
          }))}
          onChange={setGround}
        />
        <TextareaField
          pointer="/reason"
          label={t('suspend.reason')}
          description={t('suspend.reasonHelp')}
          value={reason}
          minRows={5}
          limit={4000}
          onChange={onReason}
        />
        <RadioField
          pointer="/scope"
          label={t('suspend.scope')}
          layout="list"
          value={scope}
          options={[
            {
              value: institution,
              label: t('scope.institution'),
              hint: t('scope.institutionHint', { count: file.vacancies.visible }),
            },
            ...own.map(({ programme }) => ({
              value: programme.id,
              label: programme.name[language],
              hint: t('scope.programmeHint', { count: visibleIn(programme.id) }),
            })),
          ]}
          onChange={setScope}
        />
        <div>
          <h2 className={styles.letterHead}>{t('suspend.preview')}</h2>
          <NoticePreview
            employer={file.name}
            ground={ground}
            reason={reason}
            lastDay={format.day(lastDay, 'full')}
          />
        </div>
        <div className={styles.actions}>
          <Button type="submit" aria-disabled={suspend.isPending || undefined}>
            {t('suspend.button', { name: file.name })}
          </Button>
          <Button
            variant="default"
            renderRoot={(props: Record<string, unknown>) => (
              <Link {...props} to={paths.employerFile} params={{ employerId: file.id }} />
            )}
          >
            {t('suspend.cancel')}
          </Button>
        </div>
      </Form>
      <SuspensionConsequences visible={visible} lastDay={lastDay} isChosen={scope !== null} />
    </div>
  );
}

/** The API says what is missing, in the words of the summary. */
function orderOf(
  ground: SuspensionOrder['ground'] | null,
  reason: string,
  scope: string | null,
): SuspensionOrder {
  const chosen = { ground: ground as SuspensionOrder['ground'], reason };
  if (scope === null) return { ...chosen, scope: scope as unknown as SuspensionOrder['scope'] };
  return scope === institution
    ? { ...chosen, scope: institution }
    : { ...chosen, scope: 'programme', programmeId: scope };
}
