import Conf from 'conf';
import { type OpenDocumentStore, STORE_OPTIONS } from './document-store.ts';

/** The document file without Electron: local web. */
export const openConfStore: OpenDocumentStore = (folder, name) =>
  new Conf<Record<string, unknown>>({ ...STORE_OPTIONS, cwd: folder, configName: name });
