/** Everything the calculator remembers: the draft, and what was chosen before so that going back restores it. */
import {
  type CalculatorDraft,
  EMPTY_HORIZON,
  EMPTY_REQUEST,
  calculatorDraftSchema,
} from '../../../../shared/billing/draft.ts';
import { z } from '../../../../shared/schema.ts';

const viewSchema = z.looseObject({
  /** The place and type last chosen for each product. */
  chosen: z.record(z.string(), z.looseObject({ region: z.string(), type: z.string() })),
  /** "No fees for stopped instances" is on, whatever its two fields hold. */
  scheduled: z.boolean(),
  /** Cost over time as a chart or as a table. */
  show: z.enum(['chart', 'table']),
});

/** The draft as it is stored, with the window's own part; a damaged or absent part starts afresh. */
const stateSchema = calculatorDraftSchema.extend({
  view: viewSchema.catch({ chosen: {}, scheduled: false, show: 'chart' }),
});
export type CalculatorState = z.infer<typeof stateSchema>;

/** What a first start shows: a real answer at once. Filled fields of other products wait for their turn. */
export const FIRST_STATE: CalculatorState = {
  request: {
    ...EMPTY_REQUEST,
    product: 'vm',
    region: 'cn-north-1',
    type: 'g.n2.medium',
    quantity: '1',
    discount: '1',
    gb: '100',
    mbps: '5',
    gbOut: '100',
  },
  horizon: { ...EMPTY_HORIZON, unit: 'days', days: '182', months: '6', hoursPerDay: '10', daysPerWeek: '5' },
  view: { chosen: {}, scheduled: false, show: 'chart' },
};

/** The state of a stored draft; the first state when there is none. */
export function restoreState(draft: CalculatorDraft | null): CalculatorState {
  if (draft === null) return FIRST_STATE;
  const read = stateSchema.safeParse(draft);
  return read.success ? read.data : FIRST_STATE;
}
