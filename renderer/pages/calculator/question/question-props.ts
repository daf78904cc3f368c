import type { CalculatorState } from '../../../state/documents/calculator/calculator-state.ts';

/** What every group of fields gets: the state, and how to replace it. */
export interface QuestionProps {
  readonly state: CalculatorState;
  readonly onChange: (state: CalculatorState) => void;
}
