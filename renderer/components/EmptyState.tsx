import { Text, Title } from '@mantine/core';
import type { ComponentType, ReactNode } from 'react';
import classes from './EmptyState.module.css';

interface EmptyStateProps {
  readonly icon: ComponentType<{ size: number; stroke: number; 'aria-hidden': true }>;
  readonly title: string;
  /** What is missing and what to do about it, in a sentence. */
  readonly text?: ReactNode;
  /** The one thing to do. */
  readonly action?: ReactNode;
}

/** A place with nothing in it: says why and offers the next step. */
export function EmptyState({ icon: Icon, title, text, action }: EmptyStateProps) {
  return (
    <div className={classes['empty']}>
      <Icon size={32} stroke={1.5} aria-hidden />
      <Title order={2}>{title}</Title>
      {text !== undefined && (
        <Text size="sm" c="dimmed" maw={440}>
          {text}
        </Text>
      )}
      {action}
    </div>
  );
}
