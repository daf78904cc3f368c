import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payloadLimit } from '../../../shared/bridge.ts';
import {
  MAX_EXPORT_BYTES,
  MAX_EXPORT_PAYLOAD_BYTES,
  MAX_PLANS_BYTES,
  MAX_READ_BYTES,
  MAX_STORED_BYTES,
  sizeInMegabytes,
} from '../../../shared/workspace/limits.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text).length;
/** The signs that grow most when they are written into JSON, those that do not, and those of three and four bytes. */
const signs = fc.constantFrom('"', '\\', '\n', '\u0001', '\u007f', 'a', '云', '𠮷', '\ud800');

describe('each door is as wide as the one before it', () => {
  it('from what is sent to what is stored, read, exported and imported', () => {
    expect(MAX_STORED_BYTES).toBeGreaterThan(MAX_PLANS_BYTES);
    expect(MAX_READ_BYTES).toBeGreaterThanOrEqual(MAX_STORED_BYTES);
    expect(MAX_EXPORT_BYTES).toBeGreaterThan((MAX_STORED_BYTES * 4) / 3);
    expect(payloadLimit('importWorkspace')).toBe(MAX_EXPORT_PAYLOAD_BYTES);
    expect(payloadLimit('inspectExport')).toBe(MAX_EXPORT_PAYLOAD_BYTES);
  });

  it('an export of any text takes at most twice its bytes on its way to an import', () => {
    fc.assert(
      fc.property(
        fc.array(signs).map((list) => list.join('')),
        fc.boolean(),
        (note, indented) => {
          const text = JSON.stringify({ document: { note, list: [note, note] } }, null, indented ? 2 : 0);
          const frame = bytesOf(JSON.stringify({ text: '', passphrase: 'x'.repeat(1000) }));
          expect(bytesOf(JSON.stringify({ text }))).toBeLessThanOrEqual(2 * bytesOf(text) + frame);
        },
      ),
    );
  });
});

it('says sizes in words that need no language, never too small', () => {
  expect(sizeInMegabytes(MAX_STORED_BYTES)).toBe('80 MB');
  expect(sizeInMegabytes(MAX_STORED_BYTES + 1)).toBe('80.1 MB');
});
