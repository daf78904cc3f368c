import type { Messages } from '../language.ts';

/**
 * What is said about saving on every page, about two windows that changed the same, before something is deleted, and
 * before the window closes.
 */
export const saving = {
  'saving.unsaved': {
    en: 'Your latest changes are not saved yet. Do not close this page.',
    zh: '最近的修改尚未存盘，请勿关闭本页。',
  },
  'saving.gone': {
    en: 'Cost Desk is not running on this computer. Start it again (npm start -- --local-web --port {{port}}) and open the address that it prints in another tab: this page then saves by itself.',
    zh: '云账助手已停止运行。请重新启动（npm start -- --local-web --port {{port}}），并在另一个标签页中打开其给出的地址，本页随后会自动存盘。',
  },
  'saving.ended': {
    en: 'Cost Desk was started again and does not know this page yet. Open the address that it printed in another tab: this page then saves by itself.',
    zh: '云账助手已重新启动，尚未认出本页。请在另一个标签页中打开其给出的地址，本页随后会自动存盘。',
  },
  'saving.goneElsewhere': {
    en: 'Cost Desk does not answer. Leave this window open and save again in a moment; if that does not help, save the changes as a file, start Cost Desk again and import the file on the Backups page.',
    zh: '云账助手没有响应。请保持本窗口打开，稍后重新存盘；仍无法存盘时，请先将修改另存为文件，重新启动云账助手后在“备份”页导入。',
  },
  'saving.again': { en: 'Save again', zh: '重新存盘' },
  'saving.file': { en: 'Save as a file', zh: '另存为文件' },
  'saving.file.hint': {
    en: 'Everything in this window, the unsaved changes included. It can be imported on the Backups page.',
    zh: '包含本窗口的全部内容和未存盘的修改，可在“备份”页导入。',
  },
  'saving.file.name': { en: 'cost-desk-unsaved', zh: '云账助手-未存盘' },
  'saving.merged': {
    en: 'Another window saved changes meanwhile. They were put together with yours: nothing was overwritten.',
    zh: '其他窗口同时存盘了修改，已与本窗口的修改合并，未覆盖任何内容。',
  },
  'saving.recovered': {
    en: 'Changes that could not be saved last time are back and are saved now.',
    zh: '上次未能存盘的修改已找回并存盘。',
  },

  'leaving.title': { en: 'Close although something is not saved?', zh: '仍有内容尚未存盘，确定关闭？' },
  'leaving.text': {
    en: 'What was typed and not entered yet is lost. Go back to enter it, or to see why a change could not be saved.',
    zh: '已输入但尚未确认的内容将会丢失。可返回完成录入，或查看修改未能存盘的原因。',
  },
  'leaving.stay': { en: 'Go back', zh: '返回' },
  'leaving.close': { en: 'Close', zh: '关闭' },

  'conflict.notice_one': {
    en: 'Another window changed the same thing. Nothing was overwritten, and your latest changes are not saved until you choose.',
    zh: '其他窗口修改了同一处内容。未覆盖任何内容；选择保留哪一项之前，最近的修改不会存盘。',
  },
  'conflict.notice_other': {
    en: 'Another window changed {{count}} of the same things. Nothing was overwritten, and your latest changes are not saved until you choose.',
    zh: '其他窗口修改了 {{count}} 处相同内容。未覆盖任何内容；选择保留哪一项之前，最近的修改不会存盘。',
  },
  'conflict.open': { en: 'Compare and choose', zh: '对比并选择' },
  'conflict.title': { en: 'Both windows changed the same', zh: '两个窗口修改了同一处内容' },
  'conflict.text': {
    en: 'Choose what is to stay. The version that is not chosen is kept in a backup; everything else was put together.',
    zh: '请选择要保留的内容。未选的一项会保留在备份中；其余修改已合并。',
  },
  'conflict.what': { en: 'What', zh: '内容' },
  'conflict.before': { en: 'Before', zh: '修改前' },
  'conflict.mine': { en: 'This window', zh: '本窗口' },
  'conflict.theirs': { en: 'The other window', zh: '其他窗口' },
  'conflict.allMine': { en: 'All of this window', zh: '全部采用本窗口' },
  'conflict.allTheirs': { en: 'All of the other window', zh: '全部采用其他窗口' },
  'conflict.save': { en: 'Save what was chosen', zh: '按所选内容存盘' },
  'conflict.later': { en: 'Choose later', zh: '稍后选择' },
  'conflict.deleted': { en: 'deleted', zh: '已删除' },
  'conflict.none': { en: 'nothing', zh: '无' },
  'conflict.default': { en: 'the default', zh: '默认值' },
  'conflict.order': { en: 'order', zh: '顺序' },
  'conflict.yes': { en: 'yes', zh: '是' },
  'conflict.no': { en: 'no', zh: '否' },
  'conflict.calculator': { en: 'Calculator', zh: '计算器' },
  'conflict.line': { en: 'line {{name}}', zh: '条目 {{name}}' },
  'conflict.balance': { en: 'balance as read', zh: '核对的余额' },
  'conflict.verification': { en: 'verification', zh: '实名认证' },
  'conflict.setting': { en: 'settings', zh: '设置' },
  'conflict.plan': { en: 'the plan as a whole', zh: '整个计划' },
  'conflict.part': { en: '{{name}}: {{value}}', zh: '{{name}}：{{value}}' },
  'conflict.gone': { en: 'something that was deleted', zh: '已删除的内容' },
  'conflict.details': { en: 'other details', zh: '其他内容' },

  'delete.account.title': { en: 'Delete the account “{{name}}”?', zh: '删除账户“{{name}}”？' },
  'delete.account.text': {
    en: 'It holds {{what}}. All of it is deleted with the account.',
    zh: '其中有 {{what}}，将随账户一并删除。',
  },
  'delete.account.empty': { en: 'Nothing was entered in it yet.', zh: '其中尚未录入内容。' },
  'delete.and': { en: ', ', zh: '、' },
  'delete.entries_one': { en: '{{count}} entry', zh: '{{count}} 笔流水' },
  'delete.entries_other': { en: '{{count}} entries', zh: '{{count}} 笔流水' },
  'delete.coupons_one': { en: '{{count}} coupon', zh: '{{count}} 张代金券' },
  'delete.coupons_other': { en: '{{count}} coupons', zh: '{{count}} 张代金券' },
  'delete.resources_one': { en: '{{count}} resource', zh: '{{count}} 项在用资源' },
  'delete.resources_other': { en: '{{count}} resources', zh: '{{count}} 项在用资源' },
  'delete.plan.title': { en: 'Delete the plan “{{name}}”?', zh: '删除计划“{{name}}”？' },
  'delete.plan.text_one': {
    en: 'It has {{count}} line. A file that it was saved as stays where it is.',
    zh: '其中有 {{count}} 个条目。已另存的计划文件不受影响。',
  },
  'delete.plan.text_other': {
    en: 'It has {{count}} lines. A file that it was saved as stays where it is.',
    zh: '其中有 {{count}} 个条目。已另存的计划文件不受影响。',
  },
  'delete.opening.title': { en: 'Delete the opening balance of {{date}}?', zh: '删除 {{date}} 的期初余额？' },
  'delete.opening.text': {
    en: 'The available balance of “{{name}}” changes by it: from {{before}} to {{after}}.',
    zh: '“{{name}}”的可用余额将随之变化：由 {{before}} 变为 {{after}}。',
  },
  'delete.backup': {
    en: 'A backup is made first (“Before deleting”). It can be restored on the Backups page, after a restart too.',
    zh: '删除前会先备份（“删除之前”），重启后仍可在“备份”页恢复。',
  },
  'delete.action': { en: 'Delete', zh: '删除' },

  'history.about': { en: '{{change}} “{{about}}”', zh: '{{change}}“{{about}}”' },
  'history.backedUp': {
    en: 'Also in the backup “Before deleting” on the Backups page.',
    zh: '“备份”页中另有“删除之前”的备份。',
  },
} as const satisfies Messages;
