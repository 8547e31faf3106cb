// The checklist in its versions, as administrators read it.
import { getRouteApi } from '@tanstack/react-router';
import { TemplateScreen } from '../../../features/templates/components/template-screen';

const route = getRouteApi('/admin/beheer/sjabloon');

export function AdminTemplatePage() {
  return <TemplateScreen address={route.useSearch()} />;
}
