import { describe, expect, it } from 'vitest';
import { nextStartPage } from '../../../../renderer/pages/home/use-start-page.ts';

describe('what the next start opens', () => {
  it.each([
    ['Home for whoever has an account', 1, 'calculator', undefined, 'home'],
    ['Home again after the calculator was first', 1, 'prices', 'calculator', 'home'],
    ['the start while it leads nowhere', 0, 'home', undefined, undefined],
    ['the calculator for whoever went past the start', 0, 'calculator', undefined, 'calculator'],
    ['the calculator after the last account is gone', 0, 'prices', 'home', 'calculator'],
    ['what it was, while the accounts are not known', null, 'calculator', 'home', 'home'],
  ] as const)('%s', (_name, accounts, page, before, next) => {
    expect(nextStartPage(accounts, page, before)).toBe(next);
  });
});
