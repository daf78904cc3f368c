import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './Section.module.css';

interface SectionProps {
  readonly title: string;
  /** Beside the title, such as a rule. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the details under its title. */
export function DetailsSection({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes['section']} aria-labelledby={id}>
      <div className={classes['head']}>
        <Title order={3} id={id}>
          {title}
        </Title>
        {aside}
      </div>
      {children}
    </section>
  );
}
