// Dated policy: per kind what holds today, what held and what is to come.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { policyQuery, type PolicyRow } from '../../../features/institution/api/policy';
import { PolicyKindPart } from '../../../features/institution/components/policy-kind';
import { usePolicyWords } from '../../../features/institution/components/use-policy-words';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { QueryView } from '../../../shared/ui/query-view';
import { Sheet } from '../../../shared/ui/sheet';

export function PolicyPage() {
  const { t } = useTranslation('institution');
  const words = usePolicyWords();
  const client = useQueryClient();
  const policy = useQuery(policyQuery);
  const [removed, setRemoved] = useState<PolicyRow>();
  return (
    <Page width="reading">
      <PageTitle sub={t('policy.sub')}>{t('policy.title')}</PageTitle>
      {removed && (
        <InlineSuccess
          key={removed.id}
          title={t('policy.removed', { amount: words.amount(removed) })}
        />
      )}
      <QueryView query={policy}>
        {({ kinds }) => (
          <Sheet flush bleed>
            {kinds.map((kind) => (
              <PolicyKindPart
                key={kind.kind}
                kind={kind}
                onRemoved={(row) => {
                  setRemoved(row);
                  void client.invalidateQueries({ queryKey: policyQuery.queryKey });
                }}
              />
            ))}
          </Sheet>
        )}
      </QueryView>
    </Page>
  );
}
