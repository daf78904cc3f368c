/** The place of the month under the pointer, as the chart says it; null beside the months. */
export function monthAt({ activeTooltipIndex }: { readonly activeTooltipIndex?: unknown }): number | null {
  if (activeTooltipIndex === undefined || activeTooltipIndex === null || activeTooltipIndex === '') return null;
  const index = Number(activeTooltipIndex);
  return Number.isInteger(index) ? index : null;
}
