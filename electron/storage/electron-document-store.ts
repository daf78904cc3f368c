import ElectronStore from 'electron-store';
import { type OpenDocumentStore, STORE_OPTIONS } from './document-store.ts';

/** The document file in the Electron host. Importing this file needs the Electron runtime. */
export const openElectronStore: OpenDocumentStore = (folder, name) =>
  new ElectronStore<Record<string, unknown>>({ ...STORE_OPTIONS, cwd: folder, name });
