import { ActionIcon, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useEscape } from '../../state/keyboard.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './SidePanel.module.css';

interface SidePanelProps {
  readonly title: ReactNode;
  /** A line under the title. */
  readonly subtitle?: ReactNode;
  readonly onClose: () => void;
  /** Moves the focus to the panel when it opens, and back when it closes. A number that grows asks for it again. */
  readonly takeFocus?: boolean | number;
  /** Stays at the bottom while the body scrolls. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A panel beside the page's content, which stays in use: details, or why an amount is what it is. Esc closes it. */
export function SidePanel({ title, subtitle, onClose, takeFocus = false, footer, children }: SidePanelProps) {
  const t = useTranslate();
  const titleId = useId();
  const panel = useFocusLoan(takeFocus);
  useEscape(onClose);
  return (
    <aside ref={panel} className={classes['panel']} aria-labelledby={titleId} tabIndex={-1}>
      <header className={classes['header']}>
        <div className={classes['titles']}>
          <Title order={2} id={titleId}>
            {title}
          </Title>
          {subtitle !== undefined && <div className={classes['subtitle']}>{subtitle}</div>}
        </div>
        <ActionIcon variant="subtle" color="gray" aria-label={t('shell.close')} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </header>
      {/* A region that scrolls has to be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={classes['body']} tabIndex={0} aria-labelledby={titleId}>
        {children}
      </section>
      {footer !== undefined && <footer className={classes['footer']}>{footer}</footer>}
    </aside>
  );
}

/** Borrows the focus for an element while it is on screen, if asked to; gives it back if it is still inside. */
function useFocusLoan(takeFocus: boolean | number) {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    const panel = element.current;
    if (panel === null || takeFocus === false || takeFocus === 0) return undefined;
    const before = document.activeElement;
    panel.focus({ preventScroll: true });
    return () => {
      const lost = document.activeElement === document.body || panel.contains(document.activeElement);
      if (lost && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [takeFocus]);
  return element;
}
