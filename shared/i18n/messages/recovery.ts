import type { Messages } from '../language.ts';

/** Where the stored data cannot be read, was changed by something else, or was just replaced. */
export const recovery = {
  'recovery.title': { en: 'Your data could not be read', zh: '无法读取您的数据' },
  'recovery.fault.damaged': {
    en: 'The file with your accounts and plans is damaged. Nothing was changed or deleted, and nothing is written to it.',
    zh: '保存账户和计划的文件已损坏。文件未被更改或删除，也不会写入任何内容。',
  },
  'recovery.fault.missing': {
    en: 'The file with your accounts and plans is gone: it was moved or deleted, or a program that synchronises folders has taken it away. Nothing was written in its place. Put it back and read it again, or restore a backup.',
    zh: '保存账户和计划的文件已不存在：可能被移动、删除，或被同步程序移走。未在原处写入任何内容。请将文件放回后重新读取，或恢复备份。',
  },
  'recovery.fault.newer': {
    en: 'The file with your accounts and plans was written by a newer Cost Desk. It is whole: install the newer Cost Desk to go on with it.',
    zh: '保存账户和计划的文件由更新版本的云账助手写入，文件完好。请安装新版云账助手后继续使用。',
  },
  'recovery.fault.refused': {
    en: 'This computer does not let Cost Desk read the file with your accounts and plans. Set its permissions right, then read it again.',
    zh: '系统不允许云账助手读取保存账户和计划的文件。请修正文件权限后重新读取。',
  },
  'recovery.file': { en: 'File', zh: '文件' },
  'recovery.wrong': { en: 'Technical detail', zh: '技术信息（英文）' },
  'recovery.copy': { en: 'Copy', zh: '副本' },
  'recovery.copy.none': { en: 'No copy could be made; the file is left as it is', zh: '未能生成副本，原文件保持不变' },
  'recovery.again': { en: 'Read it again', zh: '重新读取' },
  'recovery.newest': { en: 'The newest good backup', zh: '最近的完好备份' },
  'recovery.newest.since': {
    en: 'What was entered after that is not in it.',
    zh: '此后录入的内容不在其中。',
  },
  'recovery.newest.none': {
    en: 'There is no backup that can be read.',
    zh: '没有可读取的备份。',
  },
  'recovery.restore': { en: 'Restore it', zh: '恢复此备份' },
  'recovery.choose': { en: 'Choose another backup', zh: '选择其他备份' },
  'recovery.held': { en: 'Everything is still here', zh: '数据仍在程序中' },
  'recovery.held.text': {
    en: 'Cost Desk is still running and holds all that was in the file when it last read or wrote it.',
    zh: '云账助手仍在运行，保有最近一次读取或写入时文件中的全部内容。',
  },
  'recovery.held.action': { en: 'Write it back', zh: '写回文件' },
  'recovery.conflicts': {
    en: 'Beside the file with your data lies another version of it, made by a program that synchronises folders: {{files}}. What is in it is not shown here. Import it under Backups to see what is different, or delete it.',
    zh: '数据文件旁边有同步程序生成的其他版本：{{files}}。其中的内容未在此显示。可在“备份”页导入以查看差异，或将其删除。',
  },
  'recovery.choosing': { en: 'Choose a backup to restore', zh: '选择要恢复的备份' },
  'recovery.back': { en: 'Back', zh: '返回' },
  'recovery.others': { en: 'Other ways on', zh: '其他办法' },
  'recovery.import': { en: 'Import an exported file', zh: '导入已导出的文件' },
  'recovery.empty': { en: 'Start empty', zh: '从空白开始' },
  'recovery.empty.hint': { en: 'The present file is kept.', zh: '现有文件会保留。' },
  'recovery.empty.title': { en: 'Start with nothing in it?', zh: '从空白开始？' },
  'recovery.empty.text': {
    en: 'Cost Desk starts without accounts and plans. The damaged file is kept at {{copy}}; backups stay where they are.',
    zh: '云账助手将不含任何账户和计划重新开始。损坏的文件保留在 {{copy}}，备份不受影响。',
  },
  'recovery.empty.text.noCopy': {
    en: 'Cost Desk starts without accounts and plans. No copy of the damaged file could be made: copy {{file}} yourself before you go on.',
    zh: '云账助手将不含任何账户和计划重新开始。未能生成损坏文件的副本，请先自行复制 {{file}}。',
  },
  'recovery.restore.text': {
    en: 'Accounts, plans, preferences and the calculator become what they were then. The damaged file is kept as a copy.',
    zh: '账户、计划、偏好设置和价格计算器将恢复为当时的内容。损坏的文件会保留副本。',
  },
  'recovery.failed': { en: 'Nothing was changed. {{reason}}', zh: '未做任何更改。{{reason}}' },

  'recovery.told.restored': { en: 'The backup of {{when}} was restored.', zh: '已恢复 {{when}} 的备份。' },
  'recovery.told.imported': { en: '{{file}} was imported.', zh: '已导入 {{file}}。' },
  'recovery.told.undone': {
    en: 'Undone: what was here before is back.',
    zh: '已撤销，之前的内容已找回。',
  },
  'recovery.told.redone': { en: 'Done again.', zh: '已重做。' },
  'recovery.told.emptied': {
    en: 'Cost Desk starts empty. The damaged file was kept.',
    zh: '已从空白开始，损坏的文件已保留。',
  },
  'recovery.told.undo': { en: 'Undo', zh: '撤销' },
  'recovery.told.redo': { en: 'Redo', zh: '重做' },
  'recovery.told.notUndone': { en: 'It could not be undone. {{reason}}', zh: '未能撤销。{{reason}}' },

  'recovery.lost': {
    en: 'The stored file was damaged while this window was open. Everything is still in this window; the last changes are not saved.',
    zh: '本窗口打开期间，存储文件已损坏。所有内容仍在本窗口中，最近的更改尚未保存。',
  },
  'recovery.lost.write': { en: 'Write it again from this window', zh: '用本窗口的内容重新写入' },
  'recovery.lost.write.hint': { en: 'The damaged file is kept as a copy', zh: '损坏的文件会保留副本' },
} as const satisfies Messages;
