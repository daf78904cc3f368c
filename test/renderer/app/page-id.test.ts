import { describe, expect, it } from 'vitest';
import { hashOfPage, PAGE_IDS, pageOfHash } from '../../../renderer/app/page-id.ts';

describe('addresses', () => {
  it('lead back to their page', () => {
    for (const page of PAGE_IDS) expect(pageOfHash(hashOfPage(page))).toBe(page);
  });

  it.each(['', '#', '#/', '#/nowhere', '#/__proto__'])('%j opens the calculator', (hash) => {
    expect(pageOfHash(hash)).toBe('calculator');
  });
});
