import { useEffect, useEffectEvent } from 'react';
import { eventOfSignal, type HostSignal } from '../../shared/host-signals.ts';

/** Calls `heard` when the host sends this signal. A host that never does (local web) changes nothing. */
export function useHostSignal(signal: HostSignal, heard: () => void): void {
  const listen = useEffectEvent(heard);
  useEffect(() => {
    const listener = () => listen();
    window.addEventListener(eventOfSignal(signal), listener);
    return () => window.removeEventListener(eventOfSignal(signal), listener);
  }, [signal]);
}
