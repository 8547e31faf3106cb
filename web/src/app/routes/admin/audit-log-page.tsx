// Searching the audit log; filters and the open line stand in the address.
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { auditQuery } from '../../../features/system/api/audit';
import { AuditFilters } from '../../../features/system/components/audit-filters';
import { AuditTable } from '../../../features/system/components/audit-table';
import { asFilter, readAuditAddress } from '../../../features/system/state/audit-address';
import { KeyBar } from '../../../shared/ui/key-bar';
import { ListView } from '../../../shared/ui/list-view';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { Pager } from '../../../shared/ui/pager';
import { Sheet } from '../../../shared/ui/sheet';
import { useRowKeys } from '../../../shared/ui/use-row-keys';

const route = getRouteApi('/admin/beheer/logboek');

export function AuditLogPage() {
  const { t } = useTranslation('system');
  const address = route.useSearch();
  const navigate = route.useNavigate();
  const searchBox = useRef<HTMLInputElement>(null);
  const log = useInfiniteQuery(auditQuery(asFilter(address)));
  const lines = log.data?.pages.flatMap((page) => page.items) ?? [];
  const change = useCallback(
    (next: Record<string, unknown>) => {
      void navigate({
        search: (known) => readAuditAddress({ ...known, ...next }),
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );
  const atHand = useRowKeys(
    lines.map((line) => line.id),
    {
      '/': () => {
        searchBox.current?.focus();
      },
    },
  );

  return (
    <>
      <Page>
        <PageTitle sub={t('audit.sub')}>{t('audit.title')}</PageTitle>
        <Sheet flush bleed>
          <AuditFilters
            address={address}
            onChange={change}
            searchRef={searchBox}
            count={
              log.data
                ? t(log.hasNextPage ? 'audit.countMore' : 'audit.count', { count: lines.length })
                : ''
            }
          />
          <ListView
            list={log}
            lines={8}
            isEmpty={lines.length === 0}
            empty={{
              words: t('audit.nothing'),
              clear: t('audit.clear'),
              onClear: () => void navigate({ search: {}, replace: true }),
            }}
          >
            <AuditTable
              lines={lines}
              openId={address.regel}
              atHand={atHand}
              onToggle={(id) => {
                change({ regel: id === address.regel ? undefined : id });
              }}
            />
          </ListView>
        </Sheet>
        <Pager
          hasMore={log.hasNextPage}
          isLoading={log.isFetchingNextPage}
          step={50}
          shown={lines.length}
          onMore={() => void log.fetchNextPage()}
        />
      </Page>
      <KeyBar
        hints={[
          { keys: ['J', 'K'], label: t('keys.walk') },
          { keys: ['Enter'], label: t('keys.open') },
          { keys: ['/'], label: t('keys.search') },
        ]}
      />
    </>
  );
}
