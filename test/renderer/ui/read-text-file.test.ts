import { expect, it } from 'vitest';
import { readTextFile } from '../../../renderer/ui/files/read-text-file.ts';

const fileOf = (text: string, encoding: BufferEncoding) => new File([Buffer.from(text, encoding)], 'a.json');

it('never puts other characters in the place of those that stand in a file', async () => {
  expect(await readTextFile(fileOf('{"name":"财务"}', 'utf8'), 'account')).toEqual({
    ok: true,
    value: '{"name":"财务"}',
  });
  const gbk = await readTextFile(fileOf('{"name":"\xb2\xc6\xce\xf1"}', 'latin1'), 'account');
  expect(gbk).toMatchObject({ ok: false, error: { code: 'not-utf8' } });
});

it('says of a file that went away that it cannot be opened', async () => {
  const gone = { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
  expect(await readTextFile(gone, 'plan')).toMatchObject({ ok: false, error: { code: 'gone' } });
});
