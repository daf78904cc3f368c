import { createCipheriv, createHash, scryptSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFiles } from '../../../electron/storage/export-file.ts';
import type { EncryptedExport } from '../../../electron/storage/export-format.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';
import type { AppError, AppErrorCode, Result } from '../../../shared/result.ts';
import { EMPTY_WORKSPACE } from '../../../shared/workspace/schema.ts';
import { version1 } from '../../fixtures/workspaces/stored.ts';

const PASSPHRASE = 'correct horse 电池';

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

async function exported(passphrase?: string): Promise<string> {
  return value(await exportFiles.write(version1, passphrase)).text;
}

/** One for all tests that only read it: a key takes its time. */
const oneExport = exported(PASSPHRASE);

async function encryptedExport(text: string | Promise<string> = oneExport): Promise<EncryptedExport> {
  return JSON.parse(await text) as EncryptedExport;
}

/** What reading a file fails with. */
async function failure(file: unknown, passphrase?: string): Promise<AppError> {
  const answer = await exportFiles.read(typeof file === 'string' ? file : JSON.stringify(file), passphrase);
  if (answer.ok) throw new Error('it was read');
  return answer.error;
}

describe('an export without a passphrase', () => {
  it('is a text that says what it is, and is read again', async () => {
    const text = await exported();
    expect(JSON.parse(text)).toEqual({
      format: 'cost-desk/workspace',
      formatVersion: 1,
      createdBy: expect.stringContaining('Cost Desk'),
      document: version1,
    });
    expect(value(await exportFiles.read(text, undefined)).workspace).toEqual(version1);
    expect(value(await exportFiles.read(`\uFEFF${text}`, 'not needed')).workspace).toEqual(version1);
  });

  it('has the name of its day and none of a folder', async () => {
    const { fileName } = value(await exportFiles.write(version1, undefined));
    expect(fileName).toMatch(/^cost-desk-\d{4}-\d{2}-\d{2}\.costdesk\.json$/);
  });

  it('may also be the document itself, as it lies in the data folder', async () => {
    expect(value(await exportFiles.read(JSON.stringify({ workspace: version1 }), undefined)).workspace).toEqual(
      version1,
    );
  });

  it.each<[string, unknown, AppErrorCode, string?]>([
    ['is empty', '', 'file-incomplete'],
    ['is cut off', '{"format": "cost-desk/work', 'file-incomplete'],
    ['has no bottom', '['.repeat(100_000), 'file-foreign'],
    ['is a number', 7, 'file-foreign'],
    ['is null', null, 'file-foreign'],
    ['is a list', [], 'file-foreign'],
    ['is a plan', { format: 'cost-desk/plan', formatVersion: 1 }, 'file-foreign'],
    ['is of a newer version', { format: 'cost-desk/workspace', formatVersion: 2 }, 'file-newer', '2'],
    [
      'has no document',
      { format: 'cost-desk/workspace', formatVersion: 1 },
      'unreadable-file',
      'workspace: expected an object, found nothing',
    ],
    [
      'has a document of a newer version',
      { format: 'cost-desk/workspace', formatVersion: 1, document: { ...EMPTY_WORKSPACE, schemaVersion: 9 } },
      'file-newer',
      '9',
    ],
  ])('%s: says so', async (_how, file, code, detail = '') => {
    expect(await failure(file)).toEqual({ code, detail });
    for (const language of ['en', 'zh'] as const) {
      const sentence = createTranslator(language)(`error.code.${code}`, { detail });
      if (code !== 'unreadable-file' && language === 'zh') expect(sentence).not.toMatch(/[A-Za-z]/);
      expect(sentence).not.toContain('{{');
    }
  });

  it('names the place of what is wrong in its document', async () => {
    const document = { ...EMPTY_WORKSPACE, preferences: { colorScheme: 'pink', railCollapsed: false } };
    const error = await failure({ format: 'cost-desk/workspace', formatVersion: 1, document });
    expect(error.code).toBe('unreadable-file');
    expect(error.detail).toMatch(/^workspace\.preferences\.colorScheme: \S/);
  });
});

/** Faults of the file itself, never of the passphrase. */
const OF_THE_FILE = /^(unreadable-file|file-(newer|incomplete|foreign|damaged))$/;

describe('an export with a passphrase', () => {
  it('shows nothing of what is in it, and is read with the passphrase', async () => {
    const text = await oneExport;
    expect(text).not.toMatch(/schemaVersion|2027|网站|OPS-7/);
    expect(JSON.parse(text)).toMatchObject({
      format: 'cost-desk/encrypted',
      formatVersion: 1,
      kdf: { name: 'scrypt', N: 131_072, r: 8, p: 1 },
      cipher: { name: 'aes-256-gcm' },
    });
    expect(value(await exportFiles.read(text, PASSPHRASE)).workspace).toEqual(version1);
  });

  it('is what scrypt and AES-256-GCM make of it, with the header authenticated', async () => {
    const { kdf, cipher, data, format, formatVersion } = await encryptedExport();
    const { N, r, p, salt } = kdf;
    const key = scryptSync(PASSPHRASE, Buffer.from(salt, 'base64'), 32, { N, r, p, maxmem: 2 ** 28 });
    const plain = value(await exportFiles.write(version1, undefined)).text;
    const again = createCipheriv('aes-256-gcm', key, Buffer.from(cipher.iv, 'base64'));
    const header = [format, formatVersion, kdf.name, N, r, p, salt, cipher.name, cipher.iv];
    again.setAAD(Buffer.from(JSON.stringify(header)));
    const text = JSON.stringify(JSON.parse(plain));
    expect(Buffer.concat([again.update(text, 'utf8'), again.final()]).toString('base64')).toBe(data);
    expect(again.getAuthTag().toString('base64')).toBe(cipher.tag);
  });

  it('never uses a salt or an initialisation vector twice', async () => {
    const [one, other] = [await encryptedExport(), await encryptedExport(exported(PASSPHRASE))];
    expect(one.kdf.salt).not.toBe(other.kdf.salt);
    expect(one.cipher.iv).not.toBe(other.cipher.iv);
  });

  it('takes the same characters of another keyboard as the same passphrase', async () => {
    const text = value(await exportFiles.write(version1, 'caf\u00e9 ｃｏｓｔ')).text;
    expect(value(await exportFiles.read(text, 'cafe\u0301 cost')).workspace).toEqual(version1);
  });

  it.each([
    'password',
    'Password1',
    '12345678',
    '87654321',
    '1234567890',
    'abcdefgh',
    'aaaaaaaa',
    'abababab',
    ' '.repeat(8),
    'QWERTYUIOP!',
  ])('is not made with "%s", which anybody tries first', async (passphrase) => {
    const answer = await exportFiles.write(version1, passphrase);
    expect(answer).toMatchObject({ ok: false, error: { code: 'passphrase-weak' } });
    expect(createTranslator('en')('error.code.passphrase-weak')).toContain('would be guessed at once');
    expect(createTranslator('zh')('error.code.passphrase-weak')).toContain('太容易被猜到');
  });

  it('cannot tell a wrong passphrase from a change on purpose, and says so', async () => {
    const file = await encryptedExport();
    const first = file.data.startsWith('A') ? 'B' : 'A';
    const error = await failure(withChecksum({ ...file, data: `${first}${file.data.slice(1)}` }), PASSPHRASE);
    expect(error.code).toBe('passphrase-wrong');
    expect(createTranslator('en')('error.code.passphrase-wrong')).toBe(
      'The passphrase is wrong, or the file was changed after it was encrypted.',
    );
  });

  it('is told apart from a plain file in its place', async () => {
    const plain = value(await exportFiles.write(version1, undefined)).text;
    expect(value(await exportFiles.read(plain, PASSPHRASE)).encrypted).toBe(false);
    expect(value(await exportFiles.read(JSON.stringify({ workspace: version1 }), PASSPHRASE)).encrypted).toBe(false);
    expect(value(await exportFiles.read(await oneExport, PASSPHRASE)).encrypted).toBe(true);
  });

  it('asks for the passphrase, and says when it is wrong, in both languages', async () => {
    const text = await oneExport;
    const asked = await failure(text);
    expect(asked.code).toBe('passphrase-needed');
    expect(createTranslator('en')(`error.code.${asked.code}`)).toBe('The file is encrypted: its passphrase is needed.');
    expect(createTranslator('zh')(`error.code.${asked.code}`)).toBe('文件已加密，请输入口令。');
    expect((await failure(text, '')).code).toBe('passphrase-needed');
    expect((await failure(text, 'short')).code).toBe('passphrase-wrong');
    const wrong = await failure(text, `${PASSPHRASE}!`);
    expect(createTranslator('en')(`error.code.${wrong.code}`)).toMatch(/^The passphrase is wrong/);
  });

  it('is refused with a passphrase that is soon guessed', async () => {
    expect(await exportFiles.write(version1, '7 chars')).toEqual({
      ok: false,
      error: { code: 'invalid-payload', detail: 'passphrase: at least 8 characters' },
    });
    expect((await exportFiles.write(EMPTY_WORKSPACE, '𝒶𝒷𝒸𝒹')).ok).toBe(false);
  });

  it('tells a damaged file from a wrong passphrase, wherever the damage is', async () => {
    const text = await oneExport;
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 2), fc.constantFrom('A', 'b', '0', '9', '/', '"', ' '), async (at, to) => {
        const damaged = text.slice(0, at) + to + text.slice(at + 1);
        fc.pre(!isTheSame(text, damaged));
        expect((await failure(damaged)).code).toMatch(OF_THE_FILE);
      }),
      { numRuns: 300 },
    );
    for (const length of [1, 100, text.length - 10]) {
      expect(await failure(text.slice(0, length), PASSPHRASE)).toMatchObject({ code: 'file-incomplete' });
    }
  });

  it.each<[string, (file: EncryptedExport) => EncryptedExport]>([
    ['the text', (file) => ({ ...file, data: `${file.data.startsWith('A') ? 'B' : 'A'}${file.data.slice(1)}` })],
    ['the tag', (file) => ({ ...file, cipher: { ...file.cipher, tag: Buffer.alloc(16).toString('base64') } })],
    ['the salt', (file) => ({ ...file, kdf: { ...file.kdf, salt: Buffer.alloc(16).toString('base64') } })],
    ['the cost', (file) => ({ ...file, kdf: { ...file.kdf, N: 2 ** 15 } })],
  ])('is not read after somebody changed %s and the checksum with it', async (_what, change) => {
    const file = withChecksum(change(await encryptedExport()));
    expect((await failure(file, PASSPHRASE)).code).toBe('passphrase-wrong');
  });

  it.each<[string, object, RegExp]>([
    ['too little work', { N: 2 ** 14 }, /^kdf\.N: /],
    ['no power of 2', { N: 100_000 }, /^kdf\.N: expected a power of 2/],
    ['more than 256 MB', { N: 2 ** 18 }, /^kdf\.N: .*at most 256 MB/],
    ['more than 256 MB by its blocks', { r: 2 ** 20 }, /^kdf\.N: .*at most 256 MB/],
    ['a number without end', { N: 1e308 }, /^kdf\.N: /],
    ['work without end', { p: 1000 }, /^kdf\.p: /],
    ['no salt', { salt: '' }, /^kdf\.salt: /],
    ['another function', { name: 'pbkdf2' }, /^kdf\.name: /],
  ])('refuses a key of %s, before it is made', async (_what, change, detail) => {
    const file = await encryptedExport();
    const started = performance.now();
    const error = await failure({ ...file, kdf: { ...file.kdf, ...change } }, PASSPHRASE);
    expect(performance.now() - started).toBeLessThan(200);
    expect(error).toEqual({ code: 'unreadable-file', detail: expect.stringMatching(detail) });
  });
});

/** As somebody would who knows the format but not the passphrase. */
function withChecksum(file: EncryptedExport): EncryptedExport {
  const { format, formatVersion, kdf, cipher, data } = file;
  const header = [format, formatVersion, kdf.name, kdf.N, kdf.r, kdf.p, kdf.salt, cipher.name, cipher.iv];
  const sha256 = createHash('sha256')
    .update(JSON.stringify([JSON.stringify(header), cipher.tag, data]))
    .digest('base64');
  return { ...file, sha256 };
}

/** Spaces between the fields say nothing. */
function isTheSame(left: string, right: string): boolean {
  try {
    return JSON.stringify(JSON.parse(left)) === JSON.stringify(JSON.parse(right));
  } catch {
    return false;
  }
}
