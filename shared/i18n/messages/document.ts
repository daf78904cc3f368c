import type { Messages } from '../language.ts';

/** What is wrong with a file: the place, what was given, what is accepted. */
export const document = {
  'document.another': { en: 'The file is {{is}}, not {{wanted}}.', zh: '该文件是{{is}}，不是{{wanted}}。' },
  'document.another.do': { en: '{{what}} {{todo}}', zh: '{{what}}{{todo}}' },
  'document.broken': {
    en: 'The file was meant to be {{wanted}}, but its text is broken or cut off. The place is named below.',
    zh: '该文件本应是{{wanted}}，但内容不完整或有语法错误，出错位置如下。',
  },
  'document.kind.empty': { en: 'empty', zh: '空文件' },
  'document.kind.workbook': { en: 'an Excel workbook', zh: '一个 Excel 工作簿' },
  'document.kind.old-office': {
    en: 'an old Excel or Word file (.xls, .doc)',
    zh: '旧版 Excel 或 Word 文件（.xls、.doc）',
  },
  'document.kind.archive': { en: 'a ZIP archive or a Word document', zh: '一个 ZIP 压缩包或 Word 文档' },
  'document.kind.pdf': { en: 'a PDF', zh: '一份 PDF 文件' },
  'document.kind.image': { en: 'an image', zh: '图片' },
  'document.kind.calendar': { en: 'a calendar file', zh: '日历文件' },
  'document.kind.web-page': { en: 'a web page', zh: '网页' },
  'document.kind.binary': { en: 'no text', zh: '非文本文件' },
  'document.kind.table': { en: 'a table as text, such as a CSV file', zh: '文本表格（例如 CSV 文件）' },
  'document.kind.text': { en: 'plain text', zh: '普通文本' },
  'document.kind.plan': { en: 'a plan file of Cost Desk', zh: '云账助手的计划文件' },
  'document.kind.account': { en: 'an account file of Cost Desk', zh: '云账助手的账户文件' },
  'document.kind.workspace': { en: 'all data of Cost Desk or a backup of it', zh: '云账助手的全部数据或备份' },
  'document.kind.encrypted-export': { en: 'an encrypted export of Cost Desk', zh: '云账助手的加密导出文件' },
  'document.kind.price-list': { en: 'a price list', zh: '价格表' },
  'document.kind.amounts': {
    en: 'a balance file (response of describeAccountAmount)',
    zh: '余额文件（describeAccountAmount 响应）',
  },
  'document.kind.other-json': { en: 'data (JSON) of something else', zh: '其他程序的数据文件（JSON）' },
  'document.wanted.plan': { en: 'a plan file', zh: '计划文件' },
  'document.wanted.account': { en: 'an account file', zh: '账户文件' },
  'document.wanted.amounts': { en: 'a balance file', zh: '余额文件' },
  'document.wanted.price-list': { en: 'a price list', zh: '价格表' },
  'document.wanted.workspace': { en: 'an export or a backup of Cost Desk', zh: '云账助手的导出或备份文件' },
  'document.wanted.table': { en: 'a table', zh: '表格' },
  'document.choose.plan': {
    en: 'Choose a plan file, which ends in .costplan.json.',
    zh: '请选择以 .costplan.json 结尾的计划文件。',
  },
  'document.choose.account': {
    en: 'Choose a file that “Export” on the Account page made.',
    zh: '请选择在账户页“导出”的账户文件。',
  },
  'document.choose.amounts': {
    en: 'Choose the saved response of describeAccountAmount.',
    zh: '请选择由技术同事导出的余额文件。',
  },
  'document.choose.price-list': { en: 'Choose a price list as JSON.', zh: '请选择价格表文件（JSON）。' },
  'document.choose.workspace': {
    en: 'Choose a file that “Export” on the Backups page made, which ends in .costdesk.json.',
    zh: '请选择在备份页“导出”的文件，以 .costdesk.json 结尾。',
  },
  'document.choose.table': {
    en: 'Choose a CSV file, or copy the cells and paste them.',
    zh: '请选择 CSV 文件，或复制单元格后粘贴。',
  },
  'document.belongs.plan': { en: 'Open it on the Plans page.', zh: '请在计划页打开。' },
  'document.belongs.account': { en: 'Import it on the Account page.', zh: '请在账户页导入。' },
  'document.belongs.amounts': {
    en: 'Read it on the Account page, under “Reconcile”.',
    zh: '请在账户页的“对账”中读取。',
  },
  'document.belongs.price-list': {
    en: 'It is used on the command line, with --prices.',
    zh: '价格表由命令行的 --prices 使用。',
  },
  'document.belongs.workspace': { en: 'Import it on the Backups page.', zh: '请在备份页导入。' },
  'document.belongs.table': { en: 'Use “Import table” on the Plans page.', zh: '请用计划页的“导入表格”。' },
  'document.problem.whole-file': { en: 'The file', zh: '整个文件' },
  'document.problem.position': { en: 'line {{line}}, column {{column}}', zh: '第 {{line}} 行第 {{column}} 列' },
  'document.problem.gone': {
    en: 'The file could not be opened: it was moved, it is a folder, another program holds it, or it may not be read.',
    zh: '无法打开文件：文件已被移动、是文件夹、被其他程序占用，或没有读取权限。',
  },
  'document.problem.not-utf8': {
    en: 'The file is text, but not saved as UTF-8 (Chinese Windows often saves as GBK), so its characters cannot be told for certain. Open it in the program that wrote it, choose “Save as” and the encoding UTF-8.',
    zh: '该文件是文本，但编码不是 UTF-8（中文 Windows 常存为 GBK），无法确认其中的文字。请用原来的程序打开，选择“另存为”，编码选 UTF-8。',
  },
  'document.problem.nothing': { en: 'nothing', zh: '空' },
  'document.problem.not-json': {
    en: 'The text is not JSON at {{place}}: given {{given}}; accepted: {{accepted}}.',
    zh: '文本在{{place}}处不是有效的 JSON：实际为{{given}}；可接受：{{accepted}}。',
  },
  'document.problem.too-deep': {
    en: '{{place}} is nested too deeply to be read.',
    zh: '{{place}}嵌套过深，无法读取。',
  },
  'document.problem.expected-day': {
    en: '{{place}}: given {{given}}; accepted: an existing day written YYYY-MM-DD.',
    zh: '{{place}}：实际为 {{given}}；可接受：写作 YYYY-MM-DD 的有效日期。',
  },
  'document.problem.expected-moment': {
    en: '{{place}}: given {{given}}; accepted: a moment written YYYY-MM-DDTHH:MM:SS+08:00; without an offset it is China Standard Time.',
    zh: '{{place}}：实际为 {{given}}；可接受：写作 YYYY-MM-DDTHH:MM:SS+08:00 的时间；不带时区时按北京时间。',
  },
  'document.problem.expected-amount': {
    en: '{{place}}: given {{given}}; accepted: an amount in RMB as text, such as "120.00": plain digits, at most two decimals, no sign.',
    zh: '{{place}}：实际为 {{given}}；可接受：文本形式的人民币金额，例如 "120.00"：仅数字，最多两位小数，无正负号。',
  },
  'document.problem.expected-share': {
    en: '{{place}}: given {{given}}; accepted: percent from 0 to 100 as text without the sign, such as "1" or "0.5".',
    zh: '{{place}}：实际为 {{given}}；可接受：文本形式的百分比数值，0 至 100，不带百分号，例如 "1" 或 "0.5"。',
  },
  'document.problem.expected-scope': {
    en: '{{place}}: given {{given}}; accepted: "all" or a list of codes.',
    zh: '{{place}}：实际为 {{given}}；可接受："all" 或代码列表。',
  },
  'document.problem.ends-before-it-starts': {
    en: '{{place}}: given {{given}}, before the first day; accepted: {{accepted}} or later.',
    zh: '{{place}}：实际为 {{given}}，早于开始日期；可接受：{{accepted}} 或之后。',
  },
  'document.problem.above-face-value': {
    en: '{{place}}: given {{given}}, more than the coupon was issued with; accepted: at most {{accepted}}.',
    zh: '{{place}}：实际为 {{given}}，超过代金券面额；可接受：不大于 {{accepted}}。',
  },
  'document.problem.not-the-sum': {
    en: '{{place}}: given {{given}}, which is not the sum of its parts; accepted: {{accepted}}.',
    zh: '{{place}}：实际为 {{given}}，与各部分之和不符；可接受：{{accepted}}。',
  },
  'document.problem.expected-text': {
    en: '{{place}}: given {{given}}; accepted: text in quotation marks.',
    zh: '{{place}}：实际为 {{given}}；可接受：带引号的文本。',
  },
  'document.problem.expected-text-not-empty': {
    en: '{{place}}: given {{given}}; accepted: text that is not empty.',
    zh: '{{place}}：实际为 {{given}}；可接受：非空文本。',
  },
  'document.problem.expected-list': {
    en: '{{place}}: given {{given}}; accepted: a list, written […].',
    zh: '{{place}}：实际为 {{given}}；可接受：列表，写作 […]。',
  },
  'document.problem.expected-list-not-empty': {
    en: '{{place}}: given an empty list; accepted: at least one entry.',
    zh: '{{place}}：实际为空列表；可接受：至少一项。',
  },
  'document.problem.expected-object': {
    en: '{{place}}: given {{given}}; accepted: an object, written {…}.',
    zh: '{{place}}：实际为 {{given}}，此处应为一组带名称的内容，写作 {…}。',
  },
  'document.problem.expected-true-or-false': {
    en: '{{place}}: given {{given}}; accepted: true or false, without quotation marks.',
    zh: '{{place}}：实际为 {{given}}；可接受：true 或 false（不带引号）。',
  },
  'document.problem.expected-number': {
    en: '{{place}}: given {{given}}; accepted: a number without quotation marks.',
    zh: '{{place}}：实际为 {{given}}；可接受：不带引号的数字。',
  },
  'document.problem.expected-whole-number': {
    en: '{{place}}: given {{given}}; accepted: a whole number without quotation marks.',
    zh: '{{place}}：实际为 {{given}}；可接受：不带引号的整数。',
  },
  'document.problem.expected-above': {
    en: '{{place}}: given {{given}}; accepted: a number above {{accepted}}.',
    zh: '{{place}}：实际为 {{given}}；可接受：大于 {{accepted}} 的数字。',
  },
  'document.problem.expected-at-least': {
    en: '{{place}}: given {{given}}; accepted: at least {{accepted}}.',
    zh: '{{place}}：实际为 {{given}}；可接受：不小于 {{accepted}}。',
  },
  'document.problem.expected-at-most': {
    en: '{{place}}: given {{given}}; accepted: at most {{accepted}}.',
    zh: '{{place}}：实际为 {{given}}；可接受：不大于 {{accepted}}。',
  },
  'document.problem.expected-one-of': {
    en: '{{place}}: given {{given}}; accepted: {{accepted}}.',
    zh: '{{place}}：实际为 {{given}}；可接受：{{accepted}}。',
  },
  'document.problem.expected-price': {
    en: '{{place}}: given {{given}}; accepted: a price as text, such as "136.5": plain digits, at most 9 before and 9 after the point, no sign, no exponent.',
    zh: '{{place}}：实际为 {{given}}；可接受：文本形式的价格，例如 "136.5"：仅数字，小数点前后各最多 9 位，无正负号，无指数。',
  },
  'document.problem.expected-price-or-formula': {
    en: '{{place}}: given {{given}}; accepted: a price as text, such as "136.5", or an object with perGb, steps or tiers.',
    zh: '{{place}}：实际为 {{given}}；可接受：文本形式的价格，例如 "136.5"，或带有 perGb、steps 或 tiers 的对象。',
  },
  'document.problem.expected-code': {
    en: '{{place}}: given {{given}}; accepted: a code that begins with a letter or digit and has letters, digits, dots, dashes and underscores only.',
    zh: '{{place}}：实际为 {{given}}；可接受：以字母或数字开头，只含字母、数字、点、连字符和下划线的代码。',
  },
  'document.problem.expected-date': {
    en: '{{place}}: given {{given}}; accepted: a date written YYYY, YYYY-MM or YYYY-MM-DD.',
    zh: '{{place}}：实际为 {{given}}；可接受：写作 YYYY、YYYY-MM 或 YYYY-MM-DD 的日期。',
  },
  'document.problem.expected-months': {
    en: '{{place}}: given {{given}}; accepted: a whole number of months from 1 to 99 as text, such as "10".',
    zh: '{{place}}：实际为 {{given}}；可接受：文本形式的月数，1 至 99 的整数，例如 "10"。',
  },
  'document.problem.unknown-key-in-price': {
    en: '{{place}}: given the unknown key {{given}}; accepted inside a price are its own keys only, because another one could change what the price means.',
    zh: '{{place}}：出现未知的键 {{given}}；价格内只接受其自身的键，其他键可能改变价格的含义。',
  },
  'document.problem.given-twice': {
    en: '{{place}}: {{given}} was already given at {{accepted}}; accepted: once.',
    zh: '{{place}}：{{given}} 已在 {{accepted}} 出现过；可接受：只出现一次。',
  },
  'document.problem.not-declared': {
    en: '{{place}}: given {{given}}, which the list does not declare; accepted are declared codes, such as: {{accepted}}.',
    zh: '{{place}}：实际为 {{given}}，价格表中没有声明；可接受已声明的代码，例如：{{accepted}}。',
  },
  'document.problem.unit-not-of-product': {
    en: '{{place}}: given a price per {{given}}, which this product does not have; accepted: {{accepted}}.',
    zh: '{{place}}：给出了 {{given}} 价格，该产品没有此计费单位；可接受：{{accepted}}。',
  },
  'document.problem.formula-not-of-product': {
    en: '{{place}}: given {{given}}, which does not fit this product; accepted, for example: {{accepted}}.',
    zh: '{{place}}：实际为 {{given}}，不适用于该产品；可接受，例如：{{accepted}}。',
  },
  'document.problem.no-price-in-row': {
    en: '{{place}}: given a row without a price; accepted: at least one of {{accepted}}. Leave out the row if there is no price.',
    zh: '{{place}}：该行没有价格；可接受：至少有 {{accepted}} 之一。没有价格时请删去该行。',
  },
  'document.problem.year-factor-missing': {
    en: '{{place}}: given {{given}}, but the terms include that many years; accepted: the months that are paid for them, such as {{accepted}}.',
    zh: '{{place}}：实际为 {{given}}，但购买时长中包含该年数；可接受：该年数实付的月数，例如 {{accepted}}。',
  },
  'document.problem.year-factor-without-term': {
    en: '{{place}}: given {{given}}, but the terms do not include that many years; accepted: no factor, or that term added to: {{accepted}}.',
    zh: '{{place}}：实际为 {{given}}，但购买时长中不包含该年数；可接受：不给系数，或将该时长加入：{{accepted}}。',
  },
  'document.problem.steps-end-before-formula': {
    en: '{{place}}: given {{given}}, above the last printed step; accepted: 0 to {{accepted}}.',
    zh: '{{place}}：实际为 {{given}}，超过最后一个阶梯；可接受：0 至 {{accepted}}。',
  },
  'document.problem.tiers-out-of-order': {
    en: '{{place}}: given {{given}}; accepted: an upper end above the tier before, in every tier but the last, which has none.',
    zh: '{{place}}：实际为 {{given}}；可接受：除最后一档外，每档都有高于前一档的上限，最后一档没有上限。',
  },
  'document.problem.range-reversed': {
    en: '{{place}}: given {{given}}, below the minimum; accepted: at least {{accepted}}.',
    zh: '{{place}}：实际为 {{given}}，小于最小值；可接受：不小于 {{accepted}}。',
  },
  'document.problem.serves-not-of-product': {
    en: '{{place}}: given in a row of {{given}}; accepted in rows of {{accepted}} only.',
    zh: '{{place}}：出现在 {{given}} 的行中；只可用于 {{accepted}} 的行。',
  },
} as const satisfies Messages;
