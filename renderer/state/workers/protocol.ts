/** What the window and a worker say to each other: plain data that can be cloned from one thread to the other. */
import type { Progress } from '../../../shared/plan/stepwise.ts';
import type { Result } from '../../../shared/result.ts';

/** What one worker can be told and asked. */
export interface Protocol {
  /** What its answers rest on. Not answered itself. */
  readonly told: unknown;
  /** What is answered, each kind with its own value. */
  readonly asks: { readonly [kind: string]: { readonly question: unknown; readonly value: unknown } };
  /** What is known of an answer before all of it is. */
  readonly part: unknown;
}

export type AskKind<P extends Protocol> = keyof P['asks'] & string;
export type QuestionOf<P extends Protocol, K extends AskKind<P>> = P['asks'][K]['question'];
export type ValueOf<P extends Protocol, K extends AskKind<P>> = P['asks'][K]['value'];

/** Ends whatever is asked: it rested on something else. */
interface TellRequest<P extends Protocol> {
  readonly kind: 'tell';
  readonly told: P['told'];
}

export interface AskRequest<P extends Protocol, K extends AskKind<P>> {
  readonly kind: 'ask';
  readonly id: number;
  readonly ask: K;
  readonly question: QuestionOf<P, K>;
}

/** Ends what is not finished. Not answered itself: what it ends is. */
interface CancelRequest {
  readonly kind: 'cancel';
  readonly id: number;
}

export type WorkerRequest<P extends Protocol> = TellRequest<P> | AskRequest<P, AskKind<P>> | CancelRequest;

/** Every question is answered by one of `done`, `failed` and `cancelled`, at last. */
export type WorkerReply<P extends Protocol> = { readonly id: number } & (
  | ({ readonly kind: 'progress' } & Progress)
  | { readonly kind: 'part'; readonly part: P['part'] }
  | { readonly kind: 'done'; readonly value: ValueOf<P, AskKind<P>> }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'cancelled' }
);

/** Why there is no answer. `cancelled`: by who asked, by a newer question, or by what the worker was told. */
export interface WorkerStop {
  readonly reason: 'cancelled' | 'failed';
  /** What the worker said when it failed; for whoever looks for the cause, not for the reader. */
  readonly message: string;
}

export type WorkerResult<Value> = Promise<Result<Value, WorkerStop>>;

/** What is heard of a question before its answer, and how to end it. */
export interface Hearing<Part> {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly onPart?: ((part: Part) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}
