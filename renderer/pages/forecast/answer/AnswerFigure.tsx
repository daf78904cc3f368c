import type { ReactNode } from 'react';
import type { RuleId } from '../../../../shared/rules/register.ts';
import { WhyRules } from '../../../ui/why/WhyRules.tsx';
import { Explained } from '../../../ui/components/Explained.tsx';
import type { SignState } from '../../../ui/readiness/StateSign.tsx';
import classes from './answer.module.css';

/** A line of what a figure is made from. */
export interface FigurePart {
  readonly name: string;
  readonly value: ReactNode;
  /** The sum of those above it. */
  readonly sum?: boolean;
}

interface FigureProps {
  readonly name: string;
  readonly value: ReactNode;
  /** Under the value, small. */
  readonly note?: ReactNode;
  readonly state?: SignState | undefined;
  /** What the figure is. */
  readonly text: string;
  readonly parts?: readonly FigurePart[];
  readonly rules: readonly RuleId[];
}

/** A figure with its name, which opens what it is, what it is made from, and the rules with their sources. */
export function AnswerFigure({ name, value, note, state, text, parts, rules }: FigureProps) {
  return (
    <div className={classes['figure']} data-state={state}>
      <dt>
        <Explained name={name} below={44}>
          {() => (
            <div className={classes['explained']}>
              {text}
              {parts !== undefined && parts.length > 0 && <Parts parts={parts} />}
              {rules.length > 0 && <WhyRules rules={rules.map((id) => ({ id, assumed: true }))} />}
            </div>
          )}
        </Explained>
      </dt>
      <dd>
        <span className={classes['value']}>{value}</span>
        {note !== undefined && <span className={classes['note']}>{note}</span>}
      </dd>
    </div>
  );
}

function Parts({ parts }: { parts: readonly FigurePart[] }) {
  return (
    <dl className={classes['parts']}>
      {parts.map(({ name, value, sum }) => (
        <div key={name} data-sum={sum}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
