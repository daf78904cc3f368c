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
  /** It stands in for the whole page, so its title is the page's. */
  readonly isPage?: boolean;
}

/** A place with nothing in it: says why and offers the next step. */
export function EmptyState({ icon: Icon, title, text, action, isPage = false }: EmptyStateProps) {
  return (
    <div className={classes['empty']}>
      <Icon size={32} stroke={1.5} aria-hidden />
      <Title order={isPage ? 1 : 2} size="h2">
        {title}
      </Title>
      {text !== undefined && (
        <Text size="sm" c="dimmed" maw={440}>
          {text}
        </Text>
      )}
      {action}
    </div>
  );
}
