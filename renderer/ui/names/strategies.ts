/** How the strategies are told apart everywhere: by word, colour and dash pattern. Never by colour alone. */
import type { Strategy } from '../../../shared/billing/compare.ts';

export const STRATEGIES = [
  'configuration',
  'monthly',
  'configuration-then-monthly',
] as const satisfies readonly Strategy[];

interface Look {
  /** A token of the theme, readable in light and dark. */
  readonly color: string;
  /** An SVG dash pattern; empty is solid. */
  readonly dash: string;
}

export const LOOKS: Readonly<Record<Strategy, Look>> = {
  configuration: { color: 'var(--cd-strategy-configuration)', dash: '7 4' },
  monthly: { color: 'var(--cd-strategy-monthly)', dash: '' },
  'configuration-then-monthly': { color: 'var(--cd-strategy-mixed)', dash: '2 3' },
};
