import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState } from 'react';
import classes from './file-drop.module.css';

/** Takes a file that is dropped anywhere on the page; a dialog takes its own. Without this the browser would open it. */
export function FileDrop({ text, onFile }: { text: string; onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const hover = useEffectEvent((event: DragEvent) => {
    const meant = isForPage(event);
    if (meant) event.preventDefault();
    setOver(meant);
  });
  const leave = useEffectEvent((event: DragEvent) => {
    // Only what leaves the window goes nowhere.
    if (event.relatedTarget === null) setOver(false);
  });
  const drop = useEffectEvent((event: DragEvent) => {
    setOver(false);
    if (!isForPage(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) onFile(file);
  });
  useEffect(() => {
    const listeners = [
      ['dragover', hover],
      ['dragleave', leave],
      ['drop', drop],
    ] as const;
    for (const [name, listener] of listeners) window.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of listeners) window.removeEventListener(name, listener);
    };
  }, []);
  if (!over) return null;
  return (
    <div className={classes['drop']} aria-hidden>
      <IconFileImport size={28} stroke={1.5} />
      {text}
    </div>
  );
}

function isForPage({ dataTransfer, target, defaultPrevented }: DragEvent): boolean {
  const inDialog = target instanceof Element && target.closest('[role="dialog"]') !== null;
  return !defaultPrevented && !inDialog && dataTransfer?.types.includes('Files') === true;
}
