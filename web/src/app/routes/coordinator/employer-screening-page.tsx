// The screenings in an employer's file.
import { getRouteApi } from '@tanstack/react-router';
import { ScreeningList } from '../../../features/employer-file/components/screening-list';
import { EmployerFileFrame } from './employer-file-frame';

const route = getRouteApi('/coordinator/werk/werkgevers/$employerId/screening');

export function EmployerScreeningPage() {
  const { employerId } = route.useParams();
  return (
    <EmployerFileFrame key={employerId} employerId={employerId} tab="screening">
      {(file) => <ScreeningList employerId={file.id} />}
    </EmployerFileFrame>
  );
}
