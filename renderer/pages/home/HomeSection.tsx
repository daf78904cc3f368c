import { Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './home.module.css';

interface HomeSectionProps {
  readonly title: string;
  /** Beside the title, dim. */
  readonly note?: string;
  /** What can be done about the whole part. */
  readonly action?: ReactNode;
  readonly area: 'may' | 'have' | 'when';
  readonly children: ReactNode;
}

/** One of Home's three questions with its answer. */
export function HomeSection({ title, note, action, area, children }: HomeSectionProps) {
  const id = useId();
  return (
    <section className={classes['section']} data-area={area} aria-labelledby={id}>
      <header className={classes['head']}>
        <Title order={2} id={id} className={classes['question'] ?? ''}>
          {title}
        </Title>
        {note !== undefined && <span className={classes['note']}>{note}</span>}
        {action}
      </header>
      {children}
    </section>
  );
}
