import { describe, expect, it } from 'vitest';
import { hashOfPage, PAGE_IDS, pageOfHash } from '../../../renderer/state/page-id.ts';

describe('addresses', () => {
  it('lead back to their page', () => {
    for (const page of PAGE_IDS) expect(pageOfHash(hashOfPage(page), 'home')).toBe(page);
  });

  it.each(['', '#', '#/', '#/nowhere', '#/__proto__'])('%j opens the first page', (hash) => {
    expect(pageOfHash(hash, 'home')).toBe('home');
    expect(pageOfHash(hash, 'calculator')).toBe('calculator');
  });
});
