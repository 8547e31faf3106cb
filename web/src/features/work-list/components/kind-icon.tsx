// Each kind of work has its sign, always beside its word.
import {
  CalendarClock,
  ClipboardCheck,
  FileText,
  Hourglass,
  IdCard,
  KeyRound,
  ListChecks,
  ScanSearch,
  type LucideIcon,
} from 'lucide-react';
import type { TaskKind } from '../api/tasks';

const icons: Record<TaskKind, LucideIcon> = {
  screening: ClipboardCheck,
  vacancy: FileText,
  re_entry: ScanSearch,
  access_request: KeyRound,
  identity_proof: IdCard,
  condition: ListChecks,
  suspension: Hourglass,
  admission: CalendarClock,
};

export function KindIcon({ kind }: { kind: TaskKind }) {
  const Icon = icons[kind];
  return <Icon size={16} aria-hidden />;
}
