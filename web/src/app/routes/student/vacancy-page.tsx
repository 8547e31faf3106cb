// One vacancy, as a student reads it.
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { VacancyScreen } from '../../../features/vacancy-page/components/vacancy-screen';

const route = getRouteApi('/student/stages/$vacancyId');

export function VacancyPage() {
  const { vacancyId } = route.useParams();
  const kept = useLocation({ select: ({ state }) => state.search });
  return <VacancyScreen vacancyId={vacancyId} kept={kept} />;
}
