/**
 * A worker's order of work: one question after another, in slices so short that a newer question or a cancellation is
 * heard in between. It knows nothing of threads, so that tests can run it.
 */
import type { Progress } from '../../../shared/plan/stepwise.ts';
import type { AskKind, AskRequest, Protocol, QuestionOf, ValueOf, WorkerReply, WorkerRequest } from './protocol.ts';

/** Works an answer out in short steps, and says its parts as soon as they are known. */
export type Begin<Part, Value> = (say: (part: Part) => void) => Generator<Progress | undefined, Value, undefined>;

/** What a worker computes. */
export interface WorkerTask<P extends Protocol> {
  /** Takes over what is told. */
  readonly tell: (told: P['told']) => void;
  /** Takes over what a question says, for every one in their order, even where its work never begins. */
  readonly asks: { readonly [K in AskKind<P>]: (question: QuestionOf<P, K>) => Begin<P['part'], ValueOf<P, K>> };
  /** The kinds of which only the newest question counts. It comes first: the others may be about its answer. */
  readonly newest: readonly AskKind<P>[];
}

/** What the engine runs on. */
export interface WorkerHost<P extends Protocol> {
  readonly post: (reply: WorkerReply<P>) => void;
  /** Milliseconds. */
  readonly now: () => number;
  /** Runs a task after the messages that are waiting. */
  readonly later: (task: () => void) => void;
}

/** Milliseconds: half a frame, so that no message waits longer than it and one step. */
const SLICE = 8;
const BETWEEN_PROGRESS = 50;

interface Job<P extends Protocol> {
  readonly id: number;
  readonly kind: AskKind<P>;
  readonly begin: Begin<P['part'], ValueOf<P, AskKind<P>>>;
  /** Absent until it is the job's turn. */
  work?: ReturnType<Job<P>['begin']> | undefined;
  /** When its progress was told last. */
  told: number;
}

/** An engine that has nothing to do; call it with every request. */
export function workerEngine<P extends Protocol>(
  task: WorkerTask<P>,
  { post, now, later }: WorkerHost<P>,
): (request: WorkerRequest<P>) => void {
  let jobs: readonly Job<P>[] = [];
  let isRunning = false;

  function run(): void {
    const until = now() + SLICE;
    for (let [job] = jobs; job !== undefined; [job] = jobs) {
      advance(job);
      if (now() >= until) break;
    }
    isRunning = jobs.length > 0;
    if (isRunning) later(run);
  }

  function advance(job: Job<P>): void {
    const { id } = job;
    try {
      job.work ??= begin(job);
      const step = job.work.next();
      if (step.done === true) end(job, { id, kind: 'done', value: step.value });
      else if (step.value !== undefined) tellProgress(job, step.value);
    } catch (error) {
      end(job, { id, kind: 'failed', message: String(error) });
    }
  }

  function begin(job: Job<P>): NonNullable<Job<P>['work']> {
    job.told = now();
    return job.begin((part) => post({ id: job.id, kind: 'part', part }));
  }

  function tellProgress(job: Job<P>, { done, of }: Progress): void {
    if (now() - job.told < BETWEEN_PROGRESS) return;
    job.told = now();
    post({ id: job.id, kind: 'progress', done, of });
  }

  function end(job: Job<P>, reply: WorkerReply<P>): void {
    jobs = jobs.filter((each) => each !== job);
    post(reply);
  }

  function cancel(which: (job: Job<P>) => boolean): void {
    for (const job of jobs.filter(which)) {
      abandon(job);
      end(job, { id: job.id, kind: 'cancelled' });
    }
  }

  function add<K extends AskKind<P>>({ id, ask: kind, question }: AskRequest<P, K>): void {
    const job: Job<P> = { id, kind, begin: task.asks[kind](question), told: 0 };
    if (task.newest.includes(kind)) {
      cancel((each) => each.kind === kind);
      for (const each of jobs) abandon(each);
      jobs = [job, ...jobs];
    } else {
      jobs = [...jobs, job];
    }
    if (!isRunning) later(run);
    isRunning = true;
  }

  return (request) => {
    if (request.kind === 'ask') return add(request);
    if (request.kind === 'cancel') return cancel(({ id }) => id === request.id);
    cancel(() => true);
    return task.tell(request.told);
  };
}

/** Its work begins anew when its turn comes, if it does. */
function abandon<P extends Protocol>(job: Job<P>): void {
  // What it would return is not asked for.
  const work: Generator | undefined = job.work;
  work?.return(undefined);
  job.work = undefined;
}
