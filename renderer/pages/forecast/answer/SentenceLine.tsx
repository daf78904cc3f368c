import { WholeDates } from '../../../ui/dates/WholeDates.tsx';
import { StateSign } from '../../../ui/readiness/StateSign.tsx';
import classes from './answer.module.css';
import type { Sentence } from './sentence.ts';

/** The answer, large, with its sign; said aloud when it changes. */
export function SentenceLine({ sentence: { state, text } }: { sentence: Sentence }) {
  return (
    <p className={classes['sentence']} data-state={state} aria-live="polite" aria-atomic>
      <StateSign state={state} size={26} />
      <span>
        <WholeDates text={text} />
      </span>
    </p>
  );
}
