import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Bridge } from '../../../shared/bridge.ts';
import { describeDocumentProblem } from '../../../shared/document/describe.ts';
import { anotherFile } from '../../../shared/document/file-kind.ts';
import type { DocumentProblem } from '../../../shared/document/problem.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import type { AppError } from '../../../shared/result.ts';
import type { WorkspaceContents } from '../../../shared/workspace/backup.ts';
import { MAX_EXPORT_BYTES } from '../../../shared/workspace/limits.ts';
import type { WorkspaceDifference } from '../../../shared/workspace/differences.ts';
import { useBridge } from '../../state/bridge/bridge-context.tsx';
import { errorText } from '../../state/language/error-text.ts';
import { readTextFile } from '../../ui/files/read-text-file.ts';
import { sizeText } from './contents.ts';

/** Why a file is not taken: the window's own reasons, or the host's. */
export type ImportProblem = { readonly code: 'too-large'; readonly bytes: number } | DocumentProblem | AppError;

/** A file that needs its passphrase; `wrong`: the one that was given is not it. */
export interface Locked {
  readonly status: 'locked';
  readonly fileName: string;
  readonly text: string;
  readonly wrong: AppError | null;
  readonly trying: boolean;
}

/** A file that was read through. */
export interface Looked {
  readonly status: 'ready';
  readonly fileName: string;
  readonly text: string;
  readonly passphrase: string | undefined;
  readonly contents: WorkspaceContents;
  readonly differences: readonly WorkspaceDifference[];
  readonly encrypted: boolean;
}

export type InspectionState =
  | { readonly status: 'nothing'; readonly fileName: null }
  | { readonly status: 'reading'; readonly fileName: string }
  | { readonly status: 'failed'; readonly fileName: string; readonly problem: ImportProblem }
  | Locked
  | Looked;

export interface Inspection {
  readonly state: InspectionState;
  readonly choose: (file: File) => void;
  readonly unlock: (passphrase: string) => void;
}

/** Reads an exported file as far as it can be read, without storing anything of it. */
export function useInspection(given: File | null): Inspection {
  const bridge = useBridge();
  const [state, setState] = useState<InspectionState>(
    given === null ? { status: 'nothing', fileName: null } : { status: 'reading', fileName: given.name },
  );
  const newest = useRef(0);
  // Another file may be chosen while one is read: only the last one counts.
  const follow = async (next: Promise<InspectionState>) => {
    newest.current += 1;
    const mine = newest.current;
    const reached = await next;
    if (mine === newest.current) setState(reached);
  };
  const choose = (file: File) => {
    setState({ status: 'reading', fileName: file.name });
    void follow(readFile(bridge, file));
  };
  const unlock = (passphrase: string) => {
    if (state.status !== 'locked') return;
    setState({ ...state, trying: true });
    void follow(inspect(bridge, state.fileName, state.text, passphrase));
  };
  const begin = useEffectEvent(() => {
    if (given !== null) void follow(readFile(bridge, given));
  });
  useEffect(() => begin(), []);
  return { state, choose, unlock };
}

async function readFile(bridge: Bridge, file: File): Promise<InspectionState> {
  const fileName = file.name;
  if (file.size > MAX_EXPORT_BYTES) {
    return { status: 'failed', fileName, problem: { code: 'too-large', bytes: file.size } };
  }
  const read = await readTextFile(file, 'workspace');
  if (!read.ok) return { status: 'failed', fileName, problem: read.error };
  const text = read.value;
  const another = anotherFile(text, 'workspace');
  if (another !== null && another.given !== 'broken-json') return { status: 'failed', fileName, problem: another };
  return inspect(bridge, fileName, text, undefined);
}

async function inspect(
  bridge: Bridge,
  fileName: string,
  text: string,
  passphrase: string | undefined,
): Promise<InspectionState> {
  const looked = await bridge.inspectExport({ text, ...(passphrase !== undefined && { passphrase }) });
  if (looked.ok) return { status: 'ready', fileName, text, passphrase, ...looked.value };
  const { code } = looked.error;
  if (code !== 'passphrase-needed' && code !== 'passphrase-wrong') {
    return { status: 'failed', fileName, problem: looked.error };
  }
  return { status: 'locked', fileName, text, wrong: code === 'passphrase-wrong' ? looked.error : null, trying: false };
}

/** Why the file is not taken, with what was given and what is accepted. */
export function inspectionProblemText(t: Translate, problem: ImportProblem): string {
  if ('path' in problem) return describeDocumentProblem(t, problem);
  if (problem.code !== 'too-large') return errorText(t, problem);
  return t('backups.import.tooLarge', { size: sizeText(problem.bytes), most: sizeText(MAX_EXPORT_BYTES) });
}
