import { type BrowserWindow, dialog } from 'electron';
import { createTranslator, type MessageKey } from '../../shared/i18n/index.ts';
import { LANGUAGES } from '../../shared/i18n/language.ts';

const RETRY = 0;
const QUIT = 1;

/** Says in both languages, because nothing else is on screen, that the page did not stay. True: try again. */
export async function askToRetry(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: both('page.gone.title', '\n'),
    detail: both('page.gone.text', '\n\n'),
    buttons: [both('page.gone.retry', ' · '), both('page.gone.quit', ' · ')],
    defaultId: RETRY,
    cancelId: QUIT,
  });
  return response === RETRY;
}

function both(key: MessageKey, between: string): string {
  return LANGUAGES.map((language) => createTranslator(language)(key)).join(between);
}
