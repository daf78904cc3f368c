/** Local web as `npm start` runs it, on the data folder it is given. */
import path from 'node:path';
import { runLocalWeb } from '../../electron/start/run-local-web.ts';
import { createTranslator } from '../../shared/i18n/index.ts';

const [folder = ''] = process.argv.slice(2);
await runLocalWeb({
  start: { localWeb: true, open: false, port: 0 },
  dataFolder: folder,
  rendererFolder: path.join(import.meta.dirname, '..', 'fixtures', 'window'),
  version: '1.2.3',
  t: createTranslator('en'),
});
