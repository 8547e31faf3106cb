// Status is always word, icon and colour together.
import {
  Ban,
  Check,
  Circle,
  CircleDashed,
  Clock,
  History,
  Info,
  Pencil,
  RotateCcw,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './status-tag.module.css';

const tones = {
  neutral: ['neutral', Circle],
  info: ['info', Info],
  ok: ['ok', Check],
  warn: ['warn', TriangleAlert],
  error: ['error', Ban],
  clock: ['warn', Clock],
  back: ['warn', RotateCcw],
  edit: ['info', Pencil],
  draft: ['neutral', CircleDashed],
  lapsed: ['neutral', History],
} as const satisfies Record<string, readonly [string, LucideIcon]>;

export type TagTone = keyof typeof tones;

interface StatusTagProps {
  tone: TagTone;
  children: ReactNode;
  /** Without ground: for what is done in a list where only the rest needs attention. */
  plain?: boolean;
  icon?: LucideIcon;
}

export function StatusTag({ tone, children, plain = false, icon }: StatusTagProps) {
  const [colour, toneIcon] = tones[tone];
  const Icon = icon ?? toneIcon;
  return (
    <span className={styles.tag} data-colour={colour} data-plain={plain || undefined}>
      <Icon size={15} strokeWidth={2.2} aria-hidden />
      {children}
    </span>
  );
}
