import { IconExternalLink } from '@tabler/icons-react';
import { type MouseEvent, useState } from 'react';
import type { AppError } from '../../../shared/result.ts';
import { useBridge } from '../../state/bridge/bridge-context.tsx';
import { errorText } from '../../state/language/error-text.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './ExternalLink.module.css';

/** A page of JD Cloud: it opens in the system's browser, never in this window. */
export function ExternalLink({ url, label }: { url: string; label: string }) {
  const t = useTranslate();
  const bridge = useBridge();
  const [problem, setProblem] = useState<AppError | null>(null);
  const open = (event: MouseEvent) => {
    event.preventDefault();
    void bridge.openExternal({ url }).then((opened) => setProblem(opened.ok ? null : opened.error));
  };
  return (
    <span className={classes['external']}>
      <a className={classes['link']} href={url} title={url} onClick={open}>
        <span>{label}</span>
        <IconExternalLink size={14} aria-hidden />
      </a>
      {problem !== null && <span role="alert">{errorText(t, problem)}</span>}
    </span>
  );
}
