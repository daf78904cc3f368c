import type { Component } from '../../../../shared/billing/priced-set.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';

/** One thing of a line with its type and size; `consumed` are the GB that pay by consumption counts. */
export function componentText(t: Translate, { kind, row: { type }, configured }: Component, consumed: string): string {
  const { size, iops } = configured;
  if (kind === 'instance') return type;
  if (kind === 'bandwidth') return t('plan.details.size.mbps', { type, size });
  if (kind === 'traffic') return t('plan.details.size.gb', { type, size: consumed });
  return t(iops === 0 ? 'plan.details.size.gb' : 'plan.details.size.iops', { type, size, iops });
}
