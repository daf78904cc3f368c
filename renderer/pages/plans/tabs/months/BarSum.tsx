/** What the chart fills in for a label over a bar. */
interface BarSumProps {
  readonly x?: number | string | undefined;
  readonly y?: number | string | undefined;
  readonly width?: number | string | undefined;
  readonly value?: unknown;
  /** The number of characters of the longest label. */
  readonly longest: number;
}

const FONT_SIZE = 11;
/** Of a character, in pixels; a label may reach over its bar as far as into the gap to the next one. */
const CHARACTER = 5.8;
const REACH = 1.22;

/** The sum over a bar, if the labels of all bars have room beside each other. */
export function BarSum({ x, y, width, value, longest }: BarSumProps) {
  const [left, top, wide] = [Number(x), Number(y), Number(width)];
  if (typeof value !== 'string' || longest * CHARACTER > wide * REACH) return null;
  return (
    <text x={left + wide / 2} y={top - 5} textAnchor="middle" fill="var(--cd-text)" fontSize={FONT_SIZE}>
      {value}
    </text>
  );
}
