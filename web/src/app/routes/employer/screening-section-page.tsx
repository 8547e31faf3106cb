// One section of the screening: to be answered while it is with the employer, else to be read.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { useState } from 'react';
import { SchoolContact } from '../../../features/employer-overview/components/school-contact';
import {
  ownItemsQuery,
  ownScreeningQuery,
  type OwnItems,
  type OwnScreening,
  type SectionName,
} from '../../../features/own-screening/api/own-screening';
import { SectionAnswers } from '../../../features/own-screening/components/section-answers';
import { SectionAside } from '../../../features/own-screening/components/section-aside';
import { SectionForm } from '../../../features/own-screening/components/section-form';
import { sectionPath } from '../../../features/own-screening/components/use-section-tasks';
import { sectionOf } from '../../../features/own-screening/state/screening-address';
import { useLanguage } from '../../../shared/i18n/use-language';
import { Page } from '../../../shared/ui/page';
import { QueryView } from '../../../shared/ui/query-view';
import { paths } from '../../paths';
import { useOrganisationName } from './use-organisation-name';
import { WithAside } from './with-aside';

const route = getRouteApi('/employer/werkgever/screening/$section');

export function ScreeningSectionPage() {
  const language = useLanguage();
  const name = sectionOf(route.useParams().section);
  // In the other language the same page stays until its words are there: nothing typed is lost.
  const overview = useQuery({ ...ownScreeningQuery(language), placeholderData: keepPreviousData });
  const items = useQuery({ ...ownItemsQuery(language), placeholderData: keepPreviousData });
  if (!name) throw notFound();
  return (
    <Page>
      <QueryView query={overview}>
        {(screening) => (
          <QueryView query={items}>
            {(read) => <Section key={name} name={name} screening={screening} items={read} />}
          </QueryView>
        )}
      </QueryView>
    </Page>
  );
}

interface SectionProps {
  name: SectionName;
  screening: OwnScreening;
  items: OwnItems;
}

function Section({ name, screening, items }: SectionProps) {
  const { van } = route.useSearch();
  const navigate = route.useNavigate();
  const organisation = useOrganisationName();
  /** What is not saved yet keeps its form, whatever a colleague did to the screening. */
  const [isHeld, setHeld] = useState(false);
  const { screening: head, schoolContact } = screening;
  const section = items.sections.find((one) => one.section === name);
  if (!section || !head) return null;
  const place = {
    organisation,
    title: section.title,
    number: section.number,
    total: items.sections.length,
    questions: section.items.filter(({ asked }) => asked).length,
  };
  const sections = items.sections.map((one) => one.section);
  const next = sections[sections.indexOf(name) + 1];
  return (
    <WithAside
      side="start"
      aside={
        <SectionAside
          head={head}
          current={name}
          contact={
            <SchoolContact
              name={schoolContact?.name ?? null}
              email={schoolContact?.email ?? null}
            />
          }
        />
      }
    >
      {items.allowedCommands.includes('answer') || isHeld ? (
        <SectionForm
          key={items.screeningId}
          section={section}
          place={place}
          isFromCheck={van === 'controle'}
          onDirty={setHeld}
          onNext={() =>
            void navigate({
              to: van === 'controle' || !next ? paths.screeningCheck : sectionPath(next),
            })
          }
          onLater={() => void navigate({ to: paths.ownScreening })}
        />
      ) : (
        <SectionAnswers section={section} place={place} />
      )}
    </WithAside>
  );
}
