/** The balance of every day: the chart's twin. */
export function DaysTab() {
  return null;
}
