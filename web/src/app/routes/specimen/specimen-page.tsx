// Every part of the kit on one sheet, to look at while building.
import { Page } from '../../../shared/ui/page';

export function SpecimenPage() {
  return <Page>{null}</Page>;
}
