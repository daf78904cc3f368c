import { Loader } from '@mantine/core';
import classes from './Loading.module.css';

/** Says what is being read, where it will stand. */
export function Loading({ text }: { text: string }) {
  return (
    <output className={classes['loading']}>
      <Loader size="sm" aria-hidden />
      <span>{text}</span>
    </output>
  );
}
