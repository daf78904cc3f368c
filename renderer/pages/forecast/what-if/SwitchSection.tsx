import type { ReactNode } from 'react';
import { useId } from 'react';
import classes from './what-if.module.css';

interface SectionProps {
  readonly title: string;
  /** Beside the title: the rule, for one. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the panel under its name. */
export function SwitchSection({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes['section']} aria-labelledby={id}>
      <div className={classes['sectionHead']}>
        <h3 id={id}>{title}</h3>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** What a switch changes, under it; nothing where it was not calculated. */
export function EffectLine({ text }: { text: string | undefined }) {
  return text === undefined ? null : <p className={classes['effect']}>{text}</p>;
}
