// The vacancies in an employer's file.
import { getRouteApi } from '@tanstack/react-router';
import { VacancyList } from '../../../features/employer-file/components/vacancy-list';
import { EmployerFileFrame } from './employer-file-frame';

const route = getRouteApi('/coordinator/werk/werkgevers/$employerId/vacatures');

export function EmployerVacanciesPage() {
  const { employerId } = route.useParams();
  return (
    <EmployerFileFrame key={employerId} employerId={employerId} tab="vacancies">
      {(file) => <VacancyList employerId={file.id} />}
    </EmployerFileFrame>
  );
}
