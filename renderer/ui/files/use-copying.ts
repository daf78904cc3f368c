import { useCallback, useEffect, useState } from 'react';

/** How long the confirmation stays. */
const CONFIRM_MS = 2500;

/** What became of a text for the clipboard; where that was refused, the text to take by hand. */
export type CopyOutcome = { readonly step: 'idle' | 'done' } | { readonly step: 'refused'; readonly text: string };

/** Copies texts, and says what became of the last one for a moment. */
export function useCopying(): {
  readonly outcome: CopyOutcome;
  readonly copy: (text: string) => Promise<void>;
  readonly dismiss: () => void;
} {
  const [outcome, setOutcome] = useState<CopyOutcome>({ step: 'idle' });
  const dismiss = useCallback(() => setOutcome({ step: 'idle' }), []);
  useEffect(() => {
    if (outcome.step !== 'done') return undefined;
    const timer = setTimeout(dismiss, CONFIRM_MS);
    return () => clearTimeout(timer);
  }, [outcome, dismiss]);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ step: 'done' });
    } catch {
      setOutcome({ step: 'refused', text });
    }
  };
  return { outcome, copy, dismiss };
}
