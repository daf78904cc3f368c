/** The earliest shortfall, or how far the money lasts, in one sentence, and the figures behind it. */
export function ForecastAnswer() {
  return null;
}
