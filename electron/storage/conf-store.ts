import Conf from 'conf';
import { type OpenDocumentStore, STAGED_NAME, STORE_OPTIONS } from './document-store.ts';

/** The document file without Electron: local web. */
export const openConfStore: OpenDocumentStore = (folder) =>
  new Conf<Record<string, unknown>>({ ...STORE_OPTIONS, cwd: folder, configName: STAGED_NAME });
