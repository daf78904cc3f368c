/** The two formats of a file that holds everything: plain, and encrypted around a plain one. */
import { z } from '../../shared/schema.ts';

export const PLAIN_FORMAT = 'cost-desk/workspace';
export const ENCRYPTED_FORMAT = 'cost-desk/encrypted';
export const EXPORT_VERSION = 1;

/** What any of them says of itself, before anything else in it is looked at. */
export const exportHeadSchema = z.looseObject({ format: z.string(), formatVersion: z.number() });

export const plainExportSchema = z.looseObject({
  format: z.literal(PLAIN_FORMAT),
  formatVersion: z.literal(EXPORT_VERSION),
  /** The stored workspace, of whatever version it has. */
  document: z.unknown().optional(),
});

const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/, 'expected base64');
const MEGABYTE = 1024 * 1024;
/** What a key may cost: less is guessed too soon, more would let a file fill the memory. */
const MAX_KDF_BYTES = 256 * MEGABYTE;
const MIN_COST = 2 ** 15;
const MAX_PARALLEL = 4;

/** The parameters of scrypt, RFC 7914. */
const kdfSchema = z
  .strictObject({
    name: z.literal('scrypt'),
    N: z.int().min(MIN_COST),
    r: z.int().min(8),
    p: z.int().min(1).max(MAX_PARALLEL),
    salt: base64.min(24).max(88),
  })
  .refine(({ N }) => Number.isInteger(Math.log2(N)), { path: ['N'], message: 'expected a power of 2' })
  .refine((kdf) => kdfBytes(kdf) <= MAX_KDF_BYTES, {
    path: ['N'],
    message: `expected parameters that need at most ${MAX_KDF_BYTES / MEGABYTE} MB`,
  });

/** The memory that scrypt needs in OpenSSL, in bytes: its blocks, and two for its work. */
export function kdfBytes({ N, r, p }: { readonly N: number; readonly r: number; readonly p: number }): number {
  return 128 * r * (N + p + 2);
}

export const encryptedExportSchema = z.strictObject({
  format: z.literal(ENCRYPTED_FORMAT),
  formatVersion: z.literal(EXPORT_VERSION),
  kdf: kdfSchema,
  cipher: z.strictObject({
    name: z.literal('aes-256-gcm'),
    iv: base64.length(16),
    /** 16 bytes: a shorter one is easier to forge. */
    tag: base64.length(24),
  }),
  data: base64,
  /**
   * SHA-256 of the file as it was written, without this field. It protects nothing: it tells a file that a disk or a
   * transfer damaged from a wrong passphrase, before anybody types one.
   */
  sha256: base64.length(44),
});
export type EncryptedExport = z.infer<typeof encryptedExportSchema>;
