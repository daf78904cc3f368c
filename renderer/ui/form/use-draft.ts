import { type FocusEvent, type FormEvent, useState } from 'react';
import type { Result } from '../../../shared/result.ts';
import { same } from '../../../shared/workspace/merge/same.ts';
import { useFormDraft } from './form-drafts.tsx';
import type { Faults } from './read-all.ts';

type FieldsOf<Draft> = Faults<Extract<keyof Draft, string>>;

export interface DraftForm<Draft, Value, AllFaults extends object = FieldsOf<Draft>> {
  readonly draft: Draft;
  readonly set: (patch: Partial<Draft>) => void;
  /** What is wrong in the fields that were filled and left, and in all once it was submitted; it follows the typing. */
  readonly faults: AllFaults;
  /** What would be stored; undefined while something is wrong. */
  readonly value: Value | undefined;
  /** For the form's `onBlur`: a field was left. */
  readonly leave: (event: FocusEvent<HTMLFormElement>) => void;
  readonly submit: (event: FormEvent<HTMLFormElement>) => void;
  /** Gives up what was typed. */
  readonly discard: () => void;
}

interface DraftOptions<Draft, Value, AllFaults extends object> {
  /** Under which what was typed is kept until it is stored or given up. */
  readonly name: string;
  readonly initial: Draft;
  readonly read: (draft: Draft) => Result<Value, AllFaults>;
  readonly onValue: (value: Value) => void;
  /** Of a form for something that is there: it was saved as it was opened, so there is nothing to change. */
  readonly onUnchanged?: (() => void) | undefined;
}

/** A form over text as it was typed: nothing is corrected or lost, and it is read as a whole. */
export function useDraft<Draft, Value, AllFaults extends object = FieldsOf<Draft>>({
  name,
  initial,
  read,
  onValue,
  onUnchanged,
}: DraftOptions<Draft, Value, AllFaults>): DraftForm<Draft, Value, AllFaults> {
  const { value: draft, set, forget } = useFormDraft(name, initial);
  const [asked, setAsked] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const reading = read(draft);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAsked(true);
    if (!reading.ok) {
      focusFault(event.currentTarget, Object.keys(reading.error));
      return;
    }
    forget();
    setAsked(false);
    setLeft(new Set());
    if (onUnchanged !== undefined && same(draft, initial)) onUnchanged();
    else onValue(reading.value);
  };
  return {
    draft,
    set: (patch) => set({ ...draft, ...patch }),
    faults: reading.ok ? ({} as AllFaults) : asked ? reading.error : faultsOf(reading.error, draft, left),
    value: reading.ok ? reading.value : undefined,
    leave: ({ target }) => {
      if (target instanceof HTMLInputElement && target.name !== '')
        setLeft((before) => new Set([...before, target.name]));
    },
    submit,
    discard: forget,
  };
}

/** The faults of fields that were left; one that is empty may still be filled. */
function faultsOf<AllFaults extends object>(faults: AllFaults, draft: unknown, left: ReadonlySet<string>): AllFaults {
  const filled = new Map(Object.entries(draft ?? {}).filter(([, text]) => text !== ''));
  return Object.fromEntries(
    Object.entries(faults).filter(([field]) => left.has(field) && filled.has(field)),
  ) as AllFaults;
}

/** Puts the focus on the first field, in the order of the form, that has a fault. */
function focusFault(form: HTMLFormElement, fields: readonly string[]): void {
  const faulty = [...form.elements].find((element) => fields.includes(element.getAttribute('name') ?? ''));
  if (faulty instanceof HTMLElement) faulty.focus();
}
