/** Files that a person picks by mistake at a door for text. */
const file = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });

export const PICTURE = file(
  'photo.png',
  'image/png',
  Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89', 'latin1'),
);

export const WORKBOOK = file(
  'budget.xlsx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  Buffer.from('PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0[Content_Types].xml xl/workbook.xml', 'latin1'),
);

/** JSON with 财务 in it, as Chinese Windows saves it. */
export const GBK = file(
  'gbk.json',
  'application/json',
  Buffer.from('{"name":"\xb2\xc6\xce\xf1","result":{}}', 'latin1'),
);

/** A table with 财务 in it, as Excel in China saves a CSV file: this one is no mistake. */
export const GBK_TABLE = file(
  'table.csv',
  'text/csv',
  Buffer.from('\xc3\xfb\xb3\xc6,\xb2\xfa\xc6\xb7\n\xb2\xc6\xce\xf1,vm\n', 'latin1'),
);
