/** The balance over time as a stepped line, with the limits and the events on it. */
export function BalanceChart() {
  return null;
}
