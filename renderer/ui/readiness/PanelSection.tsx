import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './readiness.module.css';

/** A part of a panel under its own heading. */
export function PanelSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes['section']}>
      <Title order={3}>{title}</Title>
      {children}
    </section>
  );
}
