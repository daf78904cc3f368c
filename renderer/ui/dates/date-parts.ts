export interface DatePart {
  /** Where it begins in the text. */
  readonly from: number;
  readonly part: string;
  readonly isDate: boolean;
}

/** Days with the sign that ends a sentence or a clause after them, which does not begin a line either. */
const DATES = /\d{4}-\d{2}-\d{2}[.,:;)]*/g;

/** A text cut into its days and what is between them; put together again it is the text. */
export function dateParts(text: string): DatePart[] {
  const parts: DatePart[] = [];
  let end = 0;
  for (const { 0: part, index } of text.matchAll(DATES)) {
    if (index > end) parts.push({ from: end, part: text.slice(end, index), isDate: false });
    parts.push({ from: index, part, isDate: true });
    end = index + part.length;
  }
  if (end < text.length) parts.push({ from: end, part: text.slice(end), isDate: false });
  return parts;
}
