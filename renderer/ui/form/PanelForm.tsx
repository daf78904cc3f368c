import { Button } from '@mantine/core';
import { type FocusEvent, type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { SidePanel } from '../components/SidePanel.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './form.module.css';

interface PanelFormProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** What the button says. */
  readonly action: string;
  readonly form: {
    readonly submit: (event: FormEvent<HTMLFormElement>) => void;
    readonly leave: (event: FocusEvent<HTMLFormElement>) => void;
    readonly discard: () => void;
  };
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in a panel beside the table that it changes. Esc only puts it aside; Cancel gives up what was typed. */
export function PanelForm({
  title,
  subtitle,
  action,
  form: { submit, leave, discard },
  onClose,
  children,
}: PanelFormProps) {
  const t = useTranslate();
  const id = useId();
  const form = useFirstField();
  const cancel = () => {
    discard();
    onClose();
  };
  const buttons = (
    <div className={classes['buttons']}>
      <Button size="xs" variant="default" onClick={cancel}>
        {t('accounts.cancel')}
      </Button>
      <Button size="xs" type="submit" form={id}>
        {action}
      </Button>
    </div>
  );
  return (
    <SidePanel title={title} subtitle={subtitle} onClose={onClose} footer={buttons}>
      <div onKeyDownCapture={leaveEscapeToList}>
        <form ref={form} id={id} className={classes['form']} onSubmit={submit} onBlurCapture={leave} noValidate>
          {children}
        </form>
      </div>
    </SidePanel>
  );
}

/** Esc in an open list closes the list. By the time the panel hears of it the list looks closed, so it is told here. */
function leaveEscapeToList(event: KeyboardEvent): void {
  const open = event.target instanceof Element && event.target.closest('[aria-expanded="true"]') !== null;
  if (event.key === 'Escape' && open) event.preventDefault();
}

/** Moves the focus to the first field when the form opens, and back to where it was when it closes. */
function useFirstField() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const fields = form.current;
    fields?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea')?.focus();
    return () => {
      const lost = document.activeElement === document.body || fields?.contains(document.activeElement) === true;
      if (lost && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return form;
}
