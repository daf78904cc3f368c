import { describe, expect, it } from 'vitest';
import { MOST_MEGABYTES, readTableFile } from '../../../renderer/ui/import/read-table-file.ts';

const file = (...parts: readonly BlobPart[]) => new File([...parts], 'table.csv');

describe('readTableFile', () => {
  it('gives the rows and says how they were written', async () => {
    expect(await readTableFile(file('name;qty\nweb;3\n'))).toEqual({
      ok: true,
      table: [
        ['name', 'qty'],
        ['web', '3'],
      ],
      encoding: 'UTF-8',
    });
  });

  it('says why there is no table', async () => {
    expect(await readTableFile(file(' \n\n'))).toEqual({ ok: false, fault: 'nothing' });
    expect(await readTableFile(file(Uint8Array.of(0x50, 0x4b, 3, 4)))).toEqual({ ok: false, fault: 'workbook' });
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await readTableFile(gone)).toEqual({ ok: false, fault: 'unread' });
  });

  it('does not read what is too large', async () => {
    const large = {
      size: MOST_MEGABYTES * 1_000_000 + 1,
      arrayBuffer: () => Promise.reject(new Error('must not be read')),
    };
    expect(await readTableFile(large)).toEqual({ ok: false, fault: 'tooLarge' });
  });
});
