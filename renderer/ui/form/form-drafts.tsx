import { createContext, use, useState, type ReactNode } from 'react';
import { same } from '../../../shared/workspace/merge/same.ts';
import { useTypedOf } from '../../state/saving/typing.ts';

/** What was typed and is not stored yet, by the name of its form. */
const KeptContext = createContext<Map<string, Typed>>(new Map());

/** `initial`: what the form began with. */
interface Typed {
  readonly value: unknown;
  readonly initial: unknown;
}

/** Keeps what is typed on the page of one account while its panels and tabs open and close. */
export function FormDraftsProvider({ children }: { children: ReactNode }) {
  const [kept] = useState(() => new Map<string, Typed>());
  const [isTyped] = useState(() => () => [...kept.values()].some(({ value, initial }) => !same(value, initial)));
  useTypedOf(isTyped);
  return <KeptContext value={kept}>{children}</KeptContext>;
}

interface Kept<Value> {
  readonly value: Value;
  readonly set: (value: Value) => void;
  /** Forgets it: it was stored, or given up on purpose. */
  readonly forget: () => void;
}

/** Like state, but it is still there when its form is opened again. */
export function useFormDraft<Value>(name: string, initial: Value): Kept<Value> {
  const kept = use(KeptContext);
  const [value, setValue] = useState(() => (kept.has(name) ? (kept.get(name)?.value as Value) : initial));
  return {
    value,
    set: (next) => {
      kept.set(name, { value: next, initial });
      setValue(next);
    },
    forget: () => kept.delete(name),
  };
}
