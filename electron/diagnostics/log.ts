/**
 * The log: what happened to the program, never what a person has in it. Only the events of `events.ts` can be written,
 * with their facts; no amounts, no names, no free text.
 */
import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Clock, systemClock } from '../clock.ts';
import { LOG_EVENTS, type LogEvent, type LogFacts } from './events.ts';
import { type DiagnosticFact, factText } from './facts.ts';

/** Of one file; then a new one is begun, and of five the oldest is dropped. */
const FILE_BYTES = 200_000;
const OLDER_FILES = 4;

export interface Log {
  /** Adds a line. Never throws: a log that cannot be written must not stop what it tells of. */
  write<E extends LogEvent>(event: E, facts: LogFacts<E>): void;
  /** The last lines, the newest last; none where the log cannot be read. */
  tail(lines: number): string[];
}

/** The log in `logs/` of the data folder. */
export function openLog(dataFolder: string, clock: Clock = systemClock): Log {
  const folder = path.join(dataFolder, 'logs');
  return {
    write: (event, facts) => {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        const line = lineOf(clock(), event, facts);
        if (sizeOf(fileOf(folder, 0)) + Buffer.byteLength(line) > FILE_BYTES) rotate(folder);
        appendFileSync(fileOf(folder, 0), line, { mode: 0o600 });
      } catch {
        // A full disk or a read-only folder: the operation itself answers so.
      }
    },
    tail: (lines) => {
      const newest = linesOf(fileOf(folder, 0));
      const older = newest.length < lines ? linesOf(fileOf(folder, 1)) : [];
      return [...older, ...newest].slice(-lines);
    },
  };
}

/** `2026-11-21T10:00:00.000Z warn answer-failed operation=savePlans code=storage-unwritable ms=12` */
function lineOf(now: number, event: LogEvent, facts: Readonly<Record<string, unknown>>): string {
  const definition = LOG_EVENTS[event];
  const noted = Object.entries<DiagnosticFact<never>>(definition.facts).map(
    ([name, fact]) => `${name}=${factText(fact, facts[name])}`,
  );
  return `${[new Date(now).toISOString(), definition.level, event, ...noted].join(' ')}\n`;
}

const fileOf = (folder: string, age: number) => path.join(folder, age === 0 ? 'cost-desk.log' : `cost-desk.${age}.log`);

function rotate(folder: string): void {
  for (let age = OLDER_FILES - 1; age >= 0; age -= 1) {
    const file = fileOf(folder, age);
    if (sizeOf(file) > 0) renameSync(file, fileOf(folder, age + 1));
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  } catch {
    return [];
  }
}
