/** How large a message is, before anything looks at what it says. IPC delivers objects, not text. */

/** Deeper than any document of ours; what refers to itself is deeper than anything. */
const MOST_LEVELS = 100;

export type PayloadVerdict = 'fits' | 'too-large' | 'not-plain';

/**
 * Whether a payload is plain data (what JSON has, and absent values) of at most `limit` bytes of JSON, without making
 * that JSON: it stops as soon as the answer is known. Never throws.
 */
export function weighPayload(payload: unknown, limit: number): PayloadVerdict {
  const waiting: { readonly value: unknown; readonly level: number }[] = [{ value: payload, level: 0 }];
  let bytes = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, level } = next;
    const own = ownBytes(value);
    if (own === null || level > MOST_LEVELS) return 'not-plain';
    bytes += own;
    if (bytes > limit) return 'too-large';
    if (typeof value !== 'object' || value === null) continue;
    for (const child of Object.values(value)) waiting.push({ value: child, level: level + 1 });
  }
  return 'fits';
}

/** The bytes of a value without those of the values in it; null when JSON has nothing like it. */
function ownBytes(value: unknown): number | null {
  if (value === undefined) return 0;
  if (typeof value === 'string') return Buffer.byteLength(value) + 2;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value).length;
  if (typeof value !== 'object') return null;
  if (Array.isArray(value)) return value.length + 2;
  if (Object.prototype.toString.call(value) !== '[object Object]') return null;
  return Object.keys(value).reduce((sum, key) => sum + Buffer.byteLength(key) + 4, 2);
}
