/**
 * Saves what the window holds: every part that changed, together and in one write, so that a change of two parts is
 * stored whole or not at all. Where another window has stored something else meanwhile, both are put together; where
 * both have changed the same thing, nothing is written until a person has chosen. What cannot be saved is kept.
 */
import type { Bridge, WorkspaceParts } from '../../../shared/bridge.ts';
import type { AppError } from '../../../shared/result.ts';
import {
  type Choose,
  type MergeConflict,
  type MergedPart,
  type MergedParts,
  mergePart,
  type Side,
} from '../../../shared/workspace/merge/index.ts';
import { same, withKnownPieces } from '../../../shared/workspace/merge/same.ts';
import type { KeptUnsaved, UnsavedParts } from './kept-unsaved.ts';

/** What the window holds of one part. */
export interface HeldPart<Value> {
  readonly present: () => Value;
  /** Changes everything that is held, what undo goes back to included. */
  readonly rebase: (change: (value: Value) => Value) => void;
  /** Turns the step round that is one change with a step of another part. */
  readonly turnLinked?: (what: 'undo' | 'redo', link: string) => void;
}

/** Something that both windows have changed, in one of the parts. */
export interface PartConflict extends MergeConflict {
  readonly part: MergedPart;
  /** Tells it from all others, those of other parts included. */
  readonly key: string;
}

export interface SavingState {
  /** Why the last save failed; null: everything is stored, or on its way. */
  readonly problem: AppError | null;
  /** What has to be chosen before anything is saved. */
  readonly conflicts: readonly PartConflict[];
  /** Changes of another window were put together with those of this one: how often that was. */
  readonly merged: number;
  /** What an earlier page could not save was taken over. */
  readonly recovered: boolean;
}

export type BackUpReason = 'before-delete' | 'before-overwrite';

type Host = Pick<Bridge, 'readParts' | 'saveParts'>;

interface AnyPart {
  held: HeldPart<unknown> | null;
  /** What is stored, as far as the window knows. */
  base: unknown;
  /** Something else may be stored: it has to be read, and the own changes put on it, before it is saved again. */
  stale: boolean;
}

interface UnsavedPart {
  readonly name: MergedPart;
  readonly part: AnyPart;
  readonly mine: unknown;
}

/** Of each part what another window has made of it. */
type Theirs = ReadonlyMap<MergedPart, unknown>;

/** Other windows may save between reading and saving; more often than this is no coincidence. */
const MOST_MERGES = 20;

export class Saver {
  readonly #host: Host;
  readonly #kept: KeptUnsaved;
  readonly #taken: UnsavedParts | null;
  readonly #parts = new Map<MergedPart, AnyPart>();
  readonly #listeners = new Set<() => void>();
  #state: SavingState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  /** A save was asked for since the last one left. */
  #wanted = false;
  #merges = 0;
  #reason: BackUpReason | undefined;
  #theirs: Theirs | null = null;

  /** `taken`: what an earlier page could not save. */
  constructor(host: Host, kept: KeptUnsaved, taken: UnsavedParts | null) {
    this.#host = host;
    this.#kept = kept;
    this.#taken = taken;
    this.#state = { problem: null, conflicts: [], merged: 0, recovered: taken !== null };
  }

  readonly getState = (): SavingState => this.#state;

  readonly subscribe = (heard: () => void): (() => void) => {
    this.#listeners.add(heard);
    return () => this.#listeners.delete(heard);
  };

  /** Begins a part that was read; answers what the window is to show: that, or what an earlier page could not save. */
  open<P extends MergedPart>(name: P, stored: MergedParts[P]): MergedParts[P] {
    const isFirst = (this.#parts.get(name)?.held ?? null) === null;
    // It was made of another state than the one that is stored now.
    const earlier = isFirst ? this.#taken?.[name] : undefined;
    this.#parts.set(name, { held: null, base: earlier?.base ?? stored, stale: earlier !== undefined });
    return earlier === undefined ? stored : earlier.mine;
  }

  hold<P extends MergedPart>(name: P, held: HeldPart<MergedParts[P]>): void {
    const part = this.#parts.get(name);
    if (part === undefined) throw new Error(`${name} is held before it was opened`);
    part.held = held as HeldPart<unknown>;
    if (part.stale) void this.settle();
  }

  /** A part was changed; it is saved with all others after so many milliseconds without another change. */
  changed(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.settle(), delay);
  }

  readonly saveAgain = (): void => {
    void this.settle();
  };

  /** Everything that was changed so far is stored, or has failed to be. */
  settle(): Promise<void> {
    clearTimeout(this.#timer);
    this.#wanted = true;
    this.#running ??= this.#run();
    return this.#running;
  }

  /** The window is leaving: saves at once, beside what is being saved, because nothing comes after it. */
  readonly hurry = (): void => {
    clearTimeout(this.#timer);
    const given = this.#unsaved();
    if (given.length > 0 && this.#state.conflicts.length === 0 && !this.#isStale())
      void this.#send(given, this.#reason);
  };

  /** The document is backed up before the next save replaces it. */
  backUpFirst(reason: BackUpReason): void {
    this.#reason = reason;
  }

  /** Turns round in all other parts what has this link. */
  turnLinked(from: MergedPart, what: 'undo' | 'redo', link: string): void {
    for (const [name, part] of this.#held()) if (name !== from) part.held?.turnLinked?.(what, link);
  }

  /** Everything as the window has it. */
  presents(): Readonly<Partial<Record<MergedPart, unknown>>> {
    return Object.fromEntries(this.#held().map(([name, part]) => [name, part.held?.present()]));
  }

  /** Whether something is only in this window, and saving it has failed or waits for a person. */
  isStuck(): boolean {
    return this.#state.problem !== null || this.#state.conflicts.length > 0;
  }

  /** Decides every conflict, by its key, and saves. The versions that were not chosen are in backups. */
  async decide(choices: ReadonlyMap<string, Side>): Promise<void> {
    const theirs = this.#theirs;
    if (theirs === null) return;
    const isOnlyMine = [...choices.values()].every((side) => side === 'mine');
    // What is not chosen of this window was never stored: it is stored once, so that a backup has it.
    const mine = isOnlyMine ? theirs : new Map([...theirs].map(([name, value]) => [name, this.#mineOver(name, value)]));
    if (!isOnlyMine) {
      const saved = await this.#host.saveParts({ ...Object.fromEntries(mine), backUpFirst: 'before-overwrite' });
      if (!saved.ok) {
        if (saved.error.code === 'storage-changed') this.#makeStale();
        this.#say({ conflicts: [], problem: saved.error });
        return this.settle();
      }
    }
    this.#reason = 'before-overwrite';
    this.#takeIn(theirs, (part) => (conflict) => choices.get(keyOf(part, conflict)) ?? 'mine');
    for (const [name, part] of this.#held()) if (mine.has(name)) part.base = mine.get(name);
    this.#say({ conflicts: [] });
    return this.settle();
  }

  readonly dismiss = (): void => this.#say({ merged: 0, recovered: false });

  async #run(): Promise<void> {
    while (await this.#step());
    this.#running = null;
  }

  /** Answers whether there may be more to do. */
  async #step(): Promise<boolean> {
    this.#wanted = false;
    if (this.#state.conflicts.length > 0) return this.#keep();
    if (this.#isStale()) return this.#readAndMerge();
    const given = this.#unsaved();
    if (given.length === 0) return this.#saved();
    const reason = this.#reason;
    const answer = await this.#send(given, reason);
    if (answer.ok) {
      for (const { part, mine } of given) part.base = mine;
      if (this.#reason === reason) this.#reason = undefined;
      return this.#wanted || this.#saved();
    }
    if (answer.error.code !== 'storage-changed' || this.#merges >= MOST_MERGES) return this.#failed(answer.error);
    this.#makeStale();
    return true;
  }

  #send(given: readonly UnsavedPart[], reason: BackUpReason | undefined) {
    const values = Object.fromEntries(given.map(({ name, mine }) => [name, mine]));
    return this.#host.saveParts({ ...values, ...(reason !== undefined && { backUpFirst: reason }) });
  }

  #saved(): boolean {
    this.#merges = 0;
    this.#keep();
    if (this.#state.problem !== null) this.#say({ problem: null });
    return false;
  }

  /** A failed save that a newer one follows is no news: the newer one holds everything. */
  #failed(problem: AppError): boolean {
    this.#merges = 0;
    this.#keep();
    if (!this.#wanted) this.#say({ problem });
    return this.#wanted;
  }

  /** Reads what another window has stored, and puts the own changes on it. */
  async #readAndMerge(): Promise<boolean> {
    const read = await this.#host.readParts({});
    if (!read.ok) return this.#failed(read.error);
    this.#merges += 1;
    // What is not held yet was read before this, and the host takes it for seen now.
    for (const part of this.#parts.values()) part.stale = part.held === null;
    const theirs = this.#theirsOf(read.value);
    const conflicts = this.#conflictsWith(theirs);
    if (conflicts.length === 0) {
      this.#takeIn(theirs, () => () => 'mine');
      return true;
    }
    this.#theirs = theirs;
    this.#say({ conflicts, problem: null });
    return this.#keep();
  }

  #theirsOf(read: WorkspaceParts): Theirs {
    const parts = this.#held().map(
      ([name, { base }]) => [name, withKnownPieces<unknown>(read[name] ?? base, base)] as const,
    );
    return new Map(parts);
  }

  #conflictsWith(theirs: Theirs): PartConflict[] {
    return [...theirs].flatMap(([part, value]) =>
      this.#mergedWith(part, value).conflicts.map((found) => ({ ...found, part, key: keyOf(part, found) })),
    );
  }

  #mineOver(name: MergedPart, theirs: unknown): unknown {
    return this.#mergedWith(name, theirs).value;
  }

  /** What this window has now, on what another one has stored. */
  #mergedWith(name: MergedPart, theirs: unknown) {
    const part = this.#parts.get(name);
    return mergePart(name, { base: part?.base, mine: part?.held?.present(), theirs } as never, () => 'mine');
  }

  /** Puts the other window's changes under everything that this one holds. */
  #takeIn(theirs: Theirs, chooseIn: (part: MergedPart) => Choose): void {
    for (const [name, value] of theirs) {
      const part = this.#parts.get(name);
      if (part === undefined || part.held === null) continue;
      const { base } = part;
      if (!same(base, value)) {
        const choose = chooseIn(name);
        part.held.rebase((mine) => mergePart(name, { base, mine, theirs: value } as never, choose).value);
        this.#say({ merged: this.#state.merged + 1 });
      }
      part.base = value;
    }
    this.#theirs = null;
  }

  #held(): [MergedPart, AnyPart][] {
    return [...this.#parts].filter(([, part]) => part.held !== null);
  }

  #isStale(): boolean {
    return this.#held().some(([, part]) => part.stale);
  }

  #makeStale(): void {
    for (const [, part] of this.#held()) part.stale = true;
  }

  #unsaved(): UnsavedPart[] {
    return this.#held().flatMap(([name, part]) => {
      const mine = part.held?.present();
      if (mine === part.base) return [];
      if (!same(mine, part.base)) return [{ name, part, mine }];
      part.base = mine;
      return [];
    });
  }

  /** Keeps what is not stored, as it is now. */
  #keep(): false {
    const unsaved = this.#unsaved();
    const parts = unsaved.map(({ name, part: { base }, mine }) => [name, { base, mine }] as const);
    if (unsaved.length === 0) this.#kept.clear();
    else this.#kept.put(Object.fromEntries(parts) as UnsavedParts);
    return false;
  }

  #say(patch: Partial<SavingState>): void {
    this.#state = { ...this.#state, ...patch };
    for (const heard of this.#listeners) heard();
  }
}

function keyOf(part: MergedPart, { id }: MergeConflict): string {
  return `${part}${id}`;
}
