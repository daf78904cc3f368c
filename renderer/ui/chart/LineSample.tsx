import type { Strategy } from '../../../shared/billing/compare.ts';
import { LOOKS } from '../names/strategies.ts';

/** A short piece of a strategy's line: colour and dashes, for names and legends. */
export function LineSample({ strategy }: { strategy: Strategy }) {
  const { color, dash } = LOOKS[strategy];
  return (
    <svg width="26" height="10" aria-hidden focusable="false">
      <line x1="1" x2="25" y1="5" y2="5" stroke={color} strokeWidth="3" strokeDasharray={dash} />
    </svg>
  );
}
