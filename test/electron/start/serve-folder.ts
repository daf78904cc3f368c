/** Local web on the data folder and the window that it is given. */
import { runLocalWeb } from '../../../electron/start/run-local-web.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';

const [dataFolder = '', rendererFolder = ''] = process.argv.slice(2);
await runLocalWeb({
  start: { localWeb: true, open: false, port: null },
  dataFolder,
  rendererFolder,
  version: '1.2.3',
  t: createTranslator('en'),
});
