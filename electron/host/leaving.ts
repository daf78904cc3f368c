import { type BrowserWindow, dialog } from 'electron';
import type { Translate } from '../../shared/i18n/index.ts';

const STAY = 0;
const CLOSE = 1;

/**
 * Asks before the window closes, by itself or with the program, where its page says that something would be lost. A
 * browser asks by itself; Electron would refuse to close without a word.
 */
export function askBeforeLeaving(window: BrowserWindow, translate: () => Translate): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const t = translate();
    // Electron waits for this listener: the answer has to be there when it returns.
    const answer = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: t('leaving.title'),
      detail: t('leaving.text'),
      buttons: [t('leaving.stay'), t('leaving.close')],
      defaultId: STAY,
      cancelId: STAY,
      noLink: true,
    });
    // What is prevented is that the page prevents it.
    if (answer === CLOSE) event.preventDefault();
  });
}
