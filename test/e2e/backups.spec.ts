/** What was kept, going back to it, taking everything along, and going on from damaged or changed data. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fromAccountFile, newAccount, type StoredAccount } from '../../shared/account/stored.ts';
import { account } from '../fixtures/account.ts';
import { type Desk, expect, test } from './launch.ts';
import { chosenLauncher } from './launchers.ts';
import { BackupsPage } from './pages/backups-page.ts';
import { HomePage } from './pages/home-page.ts';
import { ShellPage } from './pages/shell.ts';
import { expectAccessible } from './pages/accessible.ts';
import { GBK, PICTURE, WORKBOOK } from './wrong-files.ts';

const PASSPHRASE = 'horse battery staple';

function finance(): StoredAccount {
  let last = 0;
  return { ...fromAccountFile(account({ available: '1234.56' }), () => `finance-${(last += 1)}`), name: 'Finance' };
}

/** The window on an account that was stored before. */
async function deskWith(desk: Desk, ...accounts: readonly StoredAccount[]): Promise<BackupsPage> {
  await new HomePage(desk.page()).store(...accounts);
  const backups = new BackupsPage(await desk.restart());
  await expect(backups.switcher).toContainText(accounts[0]?.name ?? '');
  return backups;
}

const documentOf = (desk: Desk) => path.join(desk.dataFolder, 'workspace.json');
const storedText = (desk: Desk) => readFileSync(documentOf(desk), 'utf8');
const backupsOf = (desk: Desk) =>
  readdirSync(path.join(desk.dataFolder, 'backups')).map((name) =>
    readFileSync(path.join(desk.dataFolder, 'backups', name), 'utf8'),
  );
const filesOf = (desk: Desk) => readdirSync(desk.dataFolder).filter((name) => name.startsWith('workspace.'));

test('a backup says what it would change, is restored without a restart, and the restore is undone', async ({
  desk,
}) => {
  const backups = await deskWith(desk, finance());
  await backups.newAccount('Second');
  await backups.open();
  await expect(backups.rows.first()).toContainText(/just now|minute/);
  await expect(backups.rows.first()).toContainText('1 account');
  await expect(backups.rows.first()).toContainText('Regular');
  await backups.seeDifferences(0);
  await expect(backups.differences.first()).toHaveText(/^Removed\s*Account\s*Second$/);
  await expectAccessible(backups.page);
  await backups.button('Restore this backup').click();
  await expect(backups.dialog).toContainText('What is here now is backed up first: you can undo the restore.');
  await backups.dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(backups.told).toContainText(/^The backup of \d{4}-\d{2}-\d{2} \d{2}:\d{2} was restored\./);
  expect(await backups.accountNames()).toEqual(['Finance']);
  await expect(backups.rows.first()).toContainText('Before a restore');
  await backups.button('Undo').click();
  await expect(backups.told).toContainText('Undone: what was here before is back.');
  expect(await backups.accountNames()).toEqual(['Finance', 'Second']);
  const again = new BackupsPage(await desk.restart());
  expect(await again.accountNames()).toEqual(['Finance', 'Second']);
});

test('amounts in a comparison are covered when amounts are', async ({ desk }) => {
  const backups = await deskWith(desk, newAccount('n', 'New'));
  await backups.storeElsewhere(finance());
  await backups.page.reload();
  await backups.open();
  await backups.seeDifferences(0);
  await expect(backups.panel).toContainText('¥1,234.56');
  await backups.page.keyboard.press('h');
  await expect(backups.panel).toContainText('¥••••••');
  await expect(backups.panel).not.toContainText('1,234.56');
});

test('a damaged file at the start: what is wrong, where the copy is, and back from the newest backup, in Chinese', async ({
  desk,
}) => {
  const first = await deskWith(desk, finance());
  await first.newAccount('Second');
  await expect.poll(() => storedText(desk)).toContain('Second');
  writeFileSync(documentOf(desk), storedText(desk).slice(0, 400));
  const damaged = storedText(desk);
  const backups = new BackupsPage(await desk.restart());
  await new ShellPage(backups.page).switchLanguage('中文');
  await expect(backups.recoveryTitle).toHaveText('无法读取您的数据');
  // A 1366×768 screen at 150 %: nothing lies beside it.
  await backups.page.setViewportSize({ width: 911, height: 512 });
  expect(await backups.page.evaluate(() => document.documentElement.scrollWidth)).toBe(911);
  await backups.page.setViewportSize({ width: 1280, height: 800 });
  const main = backups.page.getByRole('main');
  await expect(main).toContainText('保存账户和计划的文件已损坏。文件未被更改或删除，也不会写入任何内容。');
  await expect(main).toContainText(documentOf(desk));
  const copy = filesOf(desk).find((name) => name !== 'workspace.json');
  await expect(main).toContainText(path.join(desk.dataFolder, copy ?? 'no copy'));
  expect(readFileSync(path.join(desk.dataFolder, copy ?? ''), 'utf8')).toBe(damaged);
  expect(storedText(desk)).toBe(damaged);
  await expect(main).toContainText('最近的完好备份');
  await expect(main).toContainText('1 个账户');
  await expectAccessible(backups.page);
  await backups.button('恢复此备份').click();
  await backups.dialog.getByRole('button', { name: '恢复', exact: true }).click();
  await expect(backups.switcher).toContainText('Finance');
  await expect(backups.told).toContainText(/The backup of .+ was restored|已恢复 .+ 的备份/);
  expect(await backups.accountNames()).toEqual(['Finance']);
  expect(filesOf(desk)).toContain(copy);
});

test('a file of a newer version is not to be thrown away; starting empty keeps it', async ({ desk }) => {
  await deskWith(desk, finance());
  const newer = '{"workspace":{"schemaVersion":99,"what":"later"}}';
  writeFileSync(documentOf(desk), newer);
  const backups = new BackupsPage(await desk.restart());
  await expect(backups.page.getByRole('main')).toContainText('install the newer Cost Desk to go on with it');
  await backups.button('Read it again').click();
  await expect(backups.recoveryTitle).toBeVisible();
  expect(storedText(desk)).toBe(newer);
  await backups.button('Start empty').click();
  await expect(backups.dialog).toContainText('The damaged file is kept at');
  await backups.dialog.getByRole('button', { name: 'Start empty' }).click();
  await expect(backups.told).toContainText('Cost Desk starts empty. The damaged file was kept.');
  const kept = filesOf(desk).map((name) => readFileSync(path.join(desk.dataFolder, name), 'utf8'));
  expect(kept).toContain(newer);
});

test('everything is exported with a passphrase and imported where there is nothing yet', async ({ desk }) => {
  const backups = await deskWith(desk, finance());
  await backups.open();
  await backups.button('Export everything').click();
  await backups.fillPassphrase('short', '');
  await backups.dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(backups.dialog).toContainText('5 characters were given; at least 8 are needed.');
  await expect(backups.dialog).toContainText('nobody can recover it');
  await backups.fillPassphrase(PASSPHRASE, 'horse battery stable');
  await expect(backups.dialog).toContainText('This is not the same as the passphrase above.');
  await expectAccessible(backups.page);
  await backups.fillPassphrase(PASSPHRASE, PASSPHRASE);
  const download = await backups.export();
  expect(download.suggestedFilename()).toMatch(/\.costdesk\.json$/);
  const file = test.info().outputPath(download.suggestedFilename());
  await download.saveAs(file);
  await expect(backups.dialog).toContainText('was handed to your downloads');
  const exported = readFileSync(file, 'utf8');
  for (const secret of ['Finance', '1234.56', PASSPHRASE]) expect(exported).not.toContain(secret);

  rmSync(documentOf(desk));
  rmSync(path.join(desk.dataFolder, 'backups'), { recursive: true, force: true });
  const empty = new BackupsPage(await desk.restart());
  await empty.open();
  await expect(empty.page.getByRole('heading', { name: 'No backups yet' })).toBeVisible();
  await empty.button('Import').click();
  await empty.chooseFile(file);
  await empty.dialog.getByLabel('Passphrase', { exact: true }).fill('wrong passphrase');
  await empty.button('Open').click();
  await expect(empty.dialog).toContainText('The passphrase is wrong, or the file was changed after it was encrypted.');
  await empty.dialog.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await empty.button('Open').click();
  await expect(empty.dialog).toContainText('In the file: 1 account');
  await expect(empty.dialog).toContainText('Finance');
  await empty.button('Replace with the file').click();
  await expect(empty.told).toContainText(`${download.suggestedFilename()} was imported.`);
  expect(await empty.accountNames()).toEqual(['Finance']);
});

test('a file that is no export is refused in words, and nothing is replaced', async ({ desk }) => {
  const backups = await deskWith(desk, finance());
  const before = storedText(desk);
  await backups.open();
  await backups.button('Import').click();
  const file = test.info().outputPath('plan.costplan.json');
  const refused = [
    ['', 'The file is empty, not an export'],
    ['{', 'The file is not whole'],
    ['{"format":"cost-desk/plan","formatVersion":1}', 'a plan file of Cost Desk'],
    ['\0\0\0', 'not an export or a backup of Cost Desk'],
    [Buffer.from('{"workspace":"\xb2\xc6"}', 'latin1'), 'not saved as UTF-8'],
  ] as const;
  for (const [content, words] of refused) {
    writeFileSync(file, content);
    await backups.chooseFile(file);
    await expect(backups.dialog.getByRole('alert')).toContainText(words);
  }
  const mistaken = async (files: readonly (readonly [typeof PICTURE, string])[]) => {
    for (const [chosen, words] of files) {
      await backups.dialog.locator('input[type=file]').setInputFiles(chosen);
      await expect(backups.dialog.getByRole('alert')).toContainText(words);
    }
  };
  await mistaken([
    [PICTURE, 'The file is an image, not an export or a backup of Cost Desk. Choose a file that “Export”'],
    [WORKBOOK, 'The file is an Excel workbook, not an export or a backup of Cost Desk.'],
  ]);
  expect(storedText(desk)).toBe(before);
  await backups.page.keyboard.press('Escape');
  await new ShellPage(backups.page).switchLanguage('中文');
  await backups.button('导入').click();
  await mistaken([
    [PICTURE, '该文件是图片，不是云账助手的导出或备份文件。请选择在备份页“导出”的文件'],
    [WORKBOOK, '该文件是一个 Excel 工作簿，不是云账助手的导出或备份文件。'],
    [GBK, 'UTF-8'],
  ]);
  writeFileSync(file, '{"format":"cost-desk/workspace","formatVersion":9}');
  await backups.chooseFile(file);
  await expect(backups.dialog.getByRole('alert')).toContainText('该文件由更新版本的云账助手导出（格式版本 9）');
});

test.describe('another window', () => {
  test.skip(chosenLauncher() === 'electron', 'Electron has one window; another one is played through HTTP');

  test('changed something else: both are put together, and undo still works', async ({ desk }) => {
    const backups = await deskWith(desk, finance());
    await backups.storeElsewhere(finance(), newAccount('e', 'Elsewhere'));
    await backups.newAccount('Mine');
    await expect(backups.told).toContainText('They were put together with yours: nothing was overwritten.');
    expect(await backups.accountNames()).toEqual(expect.arrayContaining(['Finance', 'Elsewhere', 'Mine']));
    await expect.poll(() => storedText(desk)).toContain('Mine');
    expect(storedText(desk)).toContain('Elsewhere');
    await expectAccessible(backups.page);
    await backups.page.getByRole('button', { name: 'Undo: create account' }).click();
    await expect.poll(() => storedText(desk)).not.toContain('Mine');
    expect(storedText(desk)).toContain('Elsewhere');
  });

  test('changed the same: both versions are shown before one is chosen, and the other is in a backup', async ({
    desk,
  }) => {
    const backups = await deskWith(desk, finance());
    const rename = async (name: string) => {
      await backups.page.getByRole('link', { name: 'Account', exact: true }).click();
      await backups.page.getByRole('button', { name: 'Rename the account' }).click();
      await backups.dialog.getByRole('textbox').fill(name);
      await backups.button('Save').click();
    };
    await backups.storeElsewhere({ ...finance(), name: 'Their name' });
    await rename('My name');
    await expect(backups.alert).toContainText('Another window changed the same thing. Nothing was overwritten');
    expect(storedText(desk)).not.toContain('My name');
    await backups.button('Compare and choose').click();
    const row = backups.dialog.getByTestId('conflict');
    await expect(row).toContainText('Name');
    for (const name of ['Finance', 'My name', 'Their name']) await expect(row).toContainText(name);
    await expect(backups.button('Save what was chosen')).toBeDisabled();
    await expectAccessible(backups.page);
    await row.getByRole('radio', { name: /Their name/ }).check();
    await backups.button('Save what was chosen').click();
    await expect(backups.alert).toHaveCount(0);
    await expect.poll(() => storedText(desk)).toContain('Their name');
    expect(await backups.accountNames()).toEqual(['Their name']);
    expect(backupsOf(desk).some((text) => text.includes('My name'))).toBe(true);

    await backups.storeElsewhere({ ...finance(), name: 'Another name' });
    await rename('My own name');
    await backups.button('Compare and choose').click();
    await backups.button('All of this window').click();
    await backups.button('Save what was chosen').click();
    await expect.poll(() => storedText(desk)).toContain('My own name');
    await backups.open();
    await expect(backups.rows.filter({ hasText: 'Before overwriting' }).first()).toBeVisible();
  });
});

test('a file that is gone while the window is open is never replaced by an empty one, and is put back whole', async ({
  desk,
}) => {
  const backups = await deskWith(desk, finance());
  const before = storedText(desk);
  rmSync(documentOf(desk));
  const shell = new ShellPage(desk.page());
  await shell.switchTheme(/^Dark$/);
  await expect(desk.page().getByText('The file with your data is gone, so nothing was written')).toBeVisible();
  expect(filesOf(desk)).toEqual([]);
  await desk.page().reload();
  await expect(backups.recoveryTitle).toBeVisible();
  await expect(desk.page().getByText('it was moved or deleted')).toBeVisible();
  await expectAccessible(desk.page());
  await backups.button('Write it back').click();
  await expect(backups.switcher).toContainText('Finance');
  expect(storedText(desk)).toBe(before);
  const again = new BackupsPage(await desk.restart());
  expect(await again.accountNames()).toEqual(['Finance']);
});

test('another version that a synchronised folder puts beside the file is told', async ({ desk }) => {
  await deskWith(desk, finance());
  const other = 'workspace (conflicted copy 2026-11-30).json';
  writeFileSync(path.join(desk.dataFolder, other), storedText(desk));
  const again = new BackupsPage(await desk.restart());
  await expect(again.alert).toContainText(
    `another version of it, made by a program that synchronises folders: ${other}`,
  );
  await expectAccessible(again.page);
});

test('a file that is damaged while the window is open is written again from the window', async ({ desk }) => {
  const backups = await deskWith(desk, finance());
  writeFileSync(documentOf(desk), '\0'.repeat(4096));
  await backups.newAccount('Mine');
  await expect(backups.alert).toContainText('Everything is still in this window');
  await backups.button('Write it again from this window').click();
  await expect(backups.alert).toHaveCount(0);
  await expect.poll(() => storedText(desk)).toContain('Mine');
  const again = new BackupsPage(await desk.restart());
  expect(await again.accountNames()).toEqual(['Finance', 'Mine']);
  expect(filesOf(desk).length).toBeGreaterThan(1);
});
