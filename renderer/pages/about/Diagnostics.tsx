import { Button, Textarea, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconClipboardText } from '@tabler/icons-react';
import { useState } from 'react';
import { useBridge } from '../../state/bridge/bridge-context.tsx';
import { errorText } from '../../state/language/error-text.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './about.module.css';

type Asked =
  { readonly step: 'failed'; readonly reason: string } | { readonly step: 'copied' | 'shown'; readonly text: string };

/** Copies what a bug report needs, and shows it: nobody should have to send what they have not seen. */
export function Diagnostics() {
  const t = useTranslate();
  const bridge = useBridge();
  const [asked, setAsked] = useState<Asked | null>(null);
  const copy = async () => {
    const answer = await bridge.diagnostics({});
    if (!answer.ok) return setAsked({ step: 'failed', reason: errorText(t, answer.error) });
    const { text } = answer.value;
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    return setAsked({ step: copied ? 'copied' : 'shown', text });
  };
  const copied = asked?.step === 'copied';
  return (
    <div className={classes['diagnostics']}>
      <div className={classes['row']}>
        <Button
          variant="default"
          leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconClipboardText size={16} aria-hidden />}
          onClick={() => void copy()}
        >
          {t(copied ? 'about.diagnostics.copied' : 'about.diagnostics')}
        </Button>
        <span className={classes['hint']}>{t('about.diagnostics.hint')}</span>
      </div>
      <VisuallyHidden component="output">{copied ? t('about.diagnostics.copied') : ''}</VisuallyHidden>
      {asked?.step === 'failed' && <p role="alert">{t('about.diagnostics.failed', { reason: asked.reason })}</p>}
      {asked?.step === 'shown' && <p role="alert">{t('about.diagnostics.shown')}</p>}
      {asked !== null && asked.step !== 'failed' && (
        <Textarea
          aria-label={t('about.diagnostics.text')}
          classNames={{ input: classes['text'] ?? '' }}
          value={asked.text}
          rows={8}
          readOnly
        />
      )}
    </div>
  );
}
