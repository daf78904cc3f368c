import type { Page } from '@playwright/test';

/** Ctrl+V of this text while no field has the keyboard: the page itself may not read the clipboard. */
export async function pasteOnPage(page: Page, text: string): Promise<void> {
  await page.evaluate((given) => {
    const data = new DataTransfer();
    data.setData('text/plain', given);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}
