// The checklist in its versions, as coordinators read it.
import { getRouteApi } from '@tanstack/react-router';
import { TemplateScreen } from '../../../features/templates/components/template-screen';

const route = getRouteApi('/coordinator/werk/sjabloon');

export function ScreeningTemplatePage() {
  return <TemplateScreen address={route.useSearch()} />;
}
