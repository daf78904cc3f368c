/**
 * The worker's order of work: one request after another, in slices so short that a newer request or a cancellation is
 * heard in between. It knows nothing of threads, so that tests can run it.
 */
import type { Stepwise } from '../../../../shared/plan/stepwise.ts';
import { type Task, pricingWork } from './pricing-work.ts';
import type { DoneValues, LinePrice, PricingAnswer, PricingRequest, WorkRequest } from './protocol.ts';

/** What the engine runs on. */
export interface PricingHost {
  post(answer: PricingAnswer): void;
  /** Milliseconds. */
  now(): number;
  /** Runs a task after the messages that are waiting. */
  later(task: () => void): void;
}

/** Milliseconds: half a frame, so that no message waits longer. */
const SLICE = 8;
const BETWEEN_PROGRESS = 50;
/** The window reads so many lines in a few milliseconds. */
const LINES_IN_A_MESSAGE = 500;

interface Job {
  readonly id: number;
  readonly kind: WorkRequest['kind'];
  readonly task: Task;
  /** Absent until it is the job's turn. */
  work?: Stepwise<DoneValues[keyof DoneValues]> | undefined;
  /** When its progress was told last. */
  told: number;
}

/** An engine that has nothing to do; call it with every request. */
export function pricingEngine({ post, now, later }: PricingHost): (request: PricingRequest) => void {
  const work = pricingWork();
  let jobs: readonly Job[] = [];
  let isRunning = false;

  function run(): void {
    const until = now() + SLICE;
    for (let [job] = jobs; job !== undefined; [job] = jobs) {
      advance(job);
      if (now() >= until) break;
    }
    if (jobs.length > 0) later(run);
    else isRunning = false;
  }

  function advance(job: Job): void {
    const { id } = job;
    try {
      job.work ??= begin(job);
      const step = job.work.next();
      if (step.done === true) end(job, { id, kind: 'done', value: step.value });
      else tellProgress(job, step.value);
    } catch (error) {
      end(job, { id, kind: 'failed', message: String(error) });
    }
  }

  function begin(job: Job): NonNullable<Job['work']> {
    job.told = now();
    return job.task((lines) => tellLines(job.id, lines));
  }

  function tellProgress(job: Job, { done, of }: { readonly done: number; readonly of: number }): void {
    if (now() - job.told < BETWEEN_PROGRESS) return;
    job.told = now();
    post({ id: job.id, kind: 'progress', done, of });
  }

  function tellLines(id: number, lines: readonly LinePrice[]): void {
    for (let from = 0; from < lines.length; from += LINES_IN_A_MESSAGE) {
      post({ id, kind: 'lines', lines: lines.slice(from, from + LINES_IN_A_MESSAGE) });
    }
  }

  function end(job: Job, answer: PricingAnswer): void {
    jobs = jobs.filter((each) => each !== job);
    post(answer);
  }

  function cancel(which: (job: Job) => boolean): void {
    for (const job of jobs.filter(which)) {
      abandon(job);
      end(job, { id: job.id, kind: 'cancelled' });
    }
  }

  function add(request: WorkRequest): void {
    const { id, kind } = request;
    const job: Job = { id, kind, task: work.receive(request), told: 0 };
    if (kind === 'price') {
      cancel((each) => each.kind === 'price');
      // The others are about the plan that was priced last, so they wait for the newest one.
      for (const each of jobs) abandon(each);
      jobs = [job, ...jobs];
    } else {
      jobs = [...jobs, job];
    }
    if (!isRunning) later(run);
    isRunning = true;
  }

  return (request) => {
    switch (request.kind) {
      case 'list':
        cancel(() => true);
        return work.usePriceList(request.priceList);
      case 'forget':
        cancel(() => true);
        return work.forget();
      case 'cancel':
        return cancel(({ id }) => id === request.id);
      default:
        return add(request);
    }
  };
}

/** Its work begins anew when its turn comes, if it does. */
function abandon(job: Job): void {
  const work: Stepwise<unknown> | undefined = job.work;
  work?.return(undefined);
  job.work = undefined;
}
