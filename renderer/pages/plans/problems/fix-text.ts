import { type NameContext, codeName } from '../../../ui/names/plan-names.ts';
import type { QuickFix } from './quick-fix.ts';

/** What the button of a quick fix says. */
export function fixText(context: NameContext, { kind, text }: QuickFix): string {
  if (kind === 'use') return context.t('plan.problems.use', { text: codeName(context, text) });
  return context.t(`plan.problems.${kind}`);
}
