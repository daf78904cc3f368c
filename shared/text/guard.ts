/**
 * The one guard of every text that leaves the program: for a clipboard, a file for spreadsheets, a terminal, a calendar.
 * Names and notes may come from somebody else's file. None of them may run as a formula, command a terminal, turn text
 * round on screen, or pass for a line of ours.
 */

/** Control characters command a terminal; marks of direction show a text in another order than it has. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u;
const LINE_BREAKS = /[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu;
const ALL_UNSEEN = /[\p{Cc}\p{Bidi_Control}]/gu;
const REPLACED = '\uFFFD';

/** A name or note as a part of one line: what ends a line is a blank, other unseen characters are shown as a mark. */
export function inOneLine(text: string): string {
  return UNSEEN.test(text) ? text.replaceAll(LINE_BREAKS, ' ').replaceAll(ALL_UNSEEN, REPLACED) : text;
}

/** A text of several lines, whose line feeds are ours: everything else that is unseen is shown as a mark. */
export function inOwnLines(text: string): string {
  return text.split('\n').map(inOneLine).join('\n');
}

/** Full-width signs start a formula in a Chinese spreadsheet too. */
const FORMULA = /^[ '"\u00A0\u3000]*[=+\-@＝＋－＠]/u;
/** Of a whole cell: a spreadsheet drops these before it looks for a sign. */
const DROPPED_FIRST = /^'*[\t\r\n]/;
const ANY_SIGN = /[=+\-@＝＋－＠\t\r\n]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
/** What some program takes for the end of a cell, whatever the file was written for. */
const ENDS_OF_CELLS = /([,;|\t\r\n])/;

/**
 * The text of a cell with an apostrophe wherever a spreadsheet would run it as a formula: at its start, and after what
 * another one takes for a separator. Numbers stay numbers. `unguarded` gives the text back exactly.
 */
export function guarded(text: string): string {
  return overParts(text, (part, rest, isFirst) => (runs(rest, isFirst) ? `'${part}` : part));
}

/** The text that was guarded. An apostrophe that is not the guard's stays. */
export function unguarded(text: string): string {
  return overParts(text, (part, rest, isFirst) =>
    part.startsWith("'") && runs(rest.slice(1), isFirst) ? part.slice(1) : part,
  );
}

/** Changes every part that some program takes for a cell; `rest` is the text from there on. */
function overParts(text: string, change: (part: string, rest: string, isFirst: boolean) => string): string {
  if (!ANY_SIGN.test(text)) return text;
  let at = 0;
  return text
    .split(ENDS_OF_CELLS)
    .map((part, index) => {
      const rest = text.slice(at);
      at += part.length;
      return index % 2 === 1 ? part : change(part, rest, index === 0);
    })
    .join('');
}

function runs(rest: string, isFirst: boolean): boolean {
  if (PLAIN_NUMBER.test(rest)) return false;
  return FORMULA.test(rest) || (isFirst && DROPPED_FIRST.test(rest));
}

/** A text of several lines for the clipboard: pasted into a spreadsheet, none of its cells runs. */
export function guardedLines(text: string): string {
  return inOwnLines(text).split('\n').map(guarded).join('\n');
}

/** JSON that says the same, with what a terminal would obey or show in another order written as its number. */
export function harmlessJson(json: string): string {
  return json.replaceAll(/[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g, (character) => {
    return String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
