import { type Bridge, BRIDGE_OPERATIONS, type BridgeOperation } from '../../shared/bridge.ts';
import type { Result } from '../../shared/result.ts';
import type { ReportUnexpected } from '../../shared/services/handle-call.ts';
import type { Log } from './log.ts';
import { thrownFacts } from './thrown.ts';

type Call = (input: unknown) => Promise<Result<unknown>>;

/** The same services; which operation failed, with which code, is noted, and no more. */
export function withFailuresLogged(services: Bridge, log: Log): Bridge {
  const logged = (operation: BridgeOperation): Call => {
    const call = services[operation] as Call;
    return async (input) => {
      const started = performance.now();
      const answer = await call(input);
      if (!answer.ok) {
        log.write('answer-failed', { operation, code: answer.error.code, ms: Math.round(performance.now() - started) });
      }
      return answer;
    };
  };
  return Object.fromEntries(BRIDGE_OPERATIONS.map((operation) => [operation, logged(operation)])) as unknown as Bridge;
}

/** Notes what no service foresaw. */
export function unexpectedLogged(log: Log): ReportUnexpected {
  return (operation, error) => log.write('unexpected-error', { operation, ...thrownFacts(error) });
}

/** Notes what ends the process, and leaves the ending to the host. */
export function logUncaught(log: Log): void {
  process.on('uncaughtExceptionMonitor', (error) => log.write('uncaught-error', thrownFacts(error)));
}
