/** What the chart fills in for the label of a line. */
interface LabelProps {
  readonly text: string;
  readonly viewBox?: { readonly x?: number; readonly y?: number; readonly width?: number; readonly height?: number };
}

/** The name of a limit over the right end of its line. */
export function LimitLabel({ text, viewBox }: LabelProps) {
  const { x = 0, y = 0, width = 0 } = viewBox ?? {};
  return (
    <text x={x + width - 4} y={y - 4} textAnchor="end" fill="var(--cd-attention)" fontSize={11}>
      {text}
    </text>
  );
}

/** What being below zero means, in the corner where the least is drawn: the curve falls, and its marks with it, to the right. */
export function OverdueLabel({ text, viewBox }: LabelProps) {
  const { x = 0, y = 0, height = 0 } = viewBox ?? {};
  return (
    <text
      x={x + 4}
      y={y + height - 5}
      textAnchor="start"
      fill="var(--cd-blocked)"
      stroke="var(--cd-blocked-soft)"
      strokeWidth={5}
      paintOrder="stroke"
      fontSize={12}
    >
      {text}
    </text>
  );
}

/** Where along the plot a label would leave it if it stood in the middle of its line. */
const EDGE = 0.25;

/** What is short, over its line. */
export function ShortfallLabel({ text, share, viewBox }: LabelProps & { readonly share: number }) {
  const { x = 0, y = 0 } = viewBox ?? {};
  const anchor = share < EDGE ? 'start' : share > 1 - EDGE ? 'end' : 'middle';
  return (
    <text x={x} y={y - 8} textAnchor={anchor} fill="var(--cd-blocked)" fontSize={12} fontWeight={600}>
      {text}
    </text>
  );
}
