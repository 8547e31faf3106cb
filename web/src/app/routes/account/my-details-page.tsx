// My details: who one is, how the bank looks, and the way to sessions and password.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { myDetailsQuery } from '../../../features/account/api/my-details';
import { MyChoices } from '../../../features/account/components/my-choices';
import { MyName } from '../../../features/account/components/my-name';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { QueryView } from '../../../shared/ui/query-view';
import { Sheet, SheetPart } from '../../../shared/ui/sheet';
import { useAddress } from '../../../shared/ui/shell-context';
import { paths } from '../../paths';
import styles from './account.module.css';

export function MyDetailsPage() {
  const { t } = useTranslation('account');
  const context = useAddress();
  const details = useQuery(myDetailsQuery);
  return (
    <Page width="form">
      <PageTitle>{t('details.title')}</PageTitle>
      <QueryView query={details}>
        {(me) => (
          <Sheet flush>
            <SheetPart>
              <h2 className={styles.part}>{t('details.who', { context })}</h2>
              <MyName me={me} />
            </SheetPart>
            <SheetPart>
              <h2 className={styles.part}>{t('choices.title')}</h2>
              <MyChoices me={me} />
            </SheetPart>
            <SheetPart>
              <h2 className={styles.part}>{t('details.safety')}</h2>
              <ul className={styles.links}>
                <li>
                  <Link to={paths.mySessions}>{t('details.sessions', { context })}</Link>
                </li>
                {me.hasPassword && (
                  <li>
                    <Link to={paths.myPassword}>{t('details.password')}</Link>
                  </li>
                )}
              </ul>
            </SheetPart>
          </Sheet>
        )}
      </QueryView>
    </Page>
  );
}
