/** Encryption with a passphrase: scrypt for the key, AES-256-GCM for the text, the header authenticated with it. */
import { createCipheriv, createDecipheriv, createHash, randomBytes, scrypt } from 'node:crypto';
import { fail, ok, type Result } from '../../shared/result.ts';
import { ENCRYPTED_FORMAT, type EncryptedExport, EXPORT_VERSION, kdfBytes } from './export-format.ts';

type Kdf = EncryptedExport['kdf'];
/** What is there before the text is encrypted, and is authenticated together with it. */
type Header = Pick<EncryptedExport, 'format' | 'formatVersion' | 'kdf'> & {
  readonly cipher: Pick<EncryptedExport['cipher'], 'name' | 'iv'>;
};

const KEY_BYTES = 32;
const IV_BYTES = 12;
const SALT_BYTES = 16;
/** 128 MB and about half a second on a common machine for each guess. */
const COST = { N: 2 ** 17, r: 8, p: 1 } as const;

/** In characters, also where one takes two units of the text. */
export const MIN_PASSPHRASE_LENGTH = 8;

export const isLongEnough = (passphrase: string): boolean =>
  Array.from(normalised(passphrase)).length >= MIN_PASSPHRASE_LENGTH;

/** Of these, lists of guesses are made of; each also with other letters' case and with what people put behind it. */
const GUESSES = ['password', 'passw0rd', 'passphrase', 'qwertyuiop', 'qwertyui', 'asdfghjkl', '1q2w3e4r', 'iloveyou'];
const MORE_GUESSES = ['letmein', 'welcome', 'admin', 'administrator', 'woaini', 'changeme', 'jdcloud', 'costdesk'];
const FEWEST_SIGNS = 4;

/**
 * Whether a passphrase is among the first that anybody would try: few different signs, signs in the order of the alphabet
 * or of the digits, or a word of the lists with digits or marks around it.
 */
export function isGuessedAtOnce(passphrase: string): boolean {
  const signs = Array.from(normalised(passphrase).toLowerCase()).filter((sign) => sign.trim() !== '');
  if (new Set(signs).size < FEWEST_SIGNS || isRow(signs)) return true;
  const word = signs.join('').replaceAll(/^[^a-z]+|[^a-z]+$/g, '');
  const whole = signs.join('');
  return [...GUESSES, ...MORE_GUESSES].some((guess) => word === guess || whole === guess);
}

/** `12345678`, `hgfedcba`: each sign is the neighbour of the one before; 0 follows 9. */
function isRow(signs: readonly string[]): boolean {
  const codes = signs.map((sign) => sign.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  return [1, -1].some((step) => steps.every((one) => one === step || one === -9 * step));
}

/** Encrypts a text. Every call makes another key and another text of the same passphrase. */
export async function encrypt(text: string, passphrase: string): Promise<EncryptedExport> {
  const iv = randomBytes(IV_BYTES);
  const header: Header = {
    format: ENCRYPTED_FORMAT,
    formatVersion: EXPORT_VERSION,
    kdf: { name: 'scrypt', ...COST, salt: randomBytes(SALT_BYTES).toString('base64') },
    cipher: { name: 'aes-256-gcm', iv: iv.toString('base64') },
  };
  const cipher = createCipheriv('aes-256-gcm', await keyOf(passphrase, header.kdf), iv);
  cipher.setAAD(authenticated(header));
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]).toString('base64');
  const file = { ...header, cipher: { ...header.cipher, tag: cipher.getAuthTag().toString('base64') }, data };
  return { ...file, sha256: checksum(file) };
}

/** Whether the file is still the one that was written; what somebody changed on purpose, the cipher finds. */
export function isUndamaged({ sha256, ...file }: EncryptedExport): boolean {
  return checksum(file) === sha256;
}

/** Fails with `passphrase-wrong`, also for what was changed on purpose: nothing can tell the two apart. */
export async function decrypt(file: EncryptedExport, passphrase: string): Promise<Result<string>> {
  const { kdf, cipher, data } = file;
  const key = await keyOf(passphrase, kdf);
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(cipher.iv, 'base64'), { authTagLength: 16 });
  decipher.setAAD(authenticated(file));
  decipher.setAuthTag(Buffer.from(cipher.tag, 'base64'));
  try {
    return ok(Buffer.concat([decipher.update(data, 'base64'), decipher.final()]).toString('utf8'));
  } catch {
    return fail({ code: 'passphrase-wrong', detail: '' });
  }
}

/** One keyboard types é as one character, another one as two: the same passphrase. */
const normalised = (passphrase: string) => passphrase.normalize('NFKC');

function keyOf(passphrase: string, { N, r, p, salt }: Kdf): Promise<Buffer> {
  const options = { N, r, p, maxmem: kdfBytes({ N, r, p }) };
  return new Promise((resolve, reject) => {
    scrypt(normalised(passphrase), Buffer.from(salt, 'base64'), KEY_BYTES, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}

/** The header's values in an order of their own, so that no order of keys in a file matters. */
function authenticated({ format, formatVersion, kdf, cipher }: Header): Buffer {
  const { name, N, r, p, salt } = kdf;
  return Buffer.from(JSON.stringify([format, formatVersion, name, N, r, p, salt, cipher.name, cipher.iv]));
}

function checksum(file: Omit<EncryptedExport, 'sha256'>): string {
  const text = JSON.stringify([authenticated(file).toString(), file.cipher.tag, file.data]);
  return createHash('sha256').update(text).digest('base64');
}
