import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../shared/result.ts';

export interface StartOptions {
  /** Local web even where Electron could run. */
  readonly localWeb: boolean;
  /** Whether local web may open the browser. */
  readonly open: boolean;
  /** The port of local web; 0 is any free one, null the one that it had last. */
  readonly port: number | null;
}

/** Reads the options of `npm start`. Fails with one line that names the option, what was given and what is accepted. */
export function readStartOptions(args: readonly string[]): Result<StartOptions, string> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { 'local-web': { type: 'boolean' }, open: { type: 'boolean' }, port: { type: 'string' } },
      allowNegative: true,
    });
    const { port } = values;
    if (port !== undefined && (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)) {
      return fail(`--port: "${port}" is not a port; accepted: a whole number from 0 (any free port) to 65535`);
    }
    return ok({
      localWeb: values['local-web'] ?? false,
      open: values.open ?? true,
      port: port === undefined ? null : Number(port),
    });
  } catch (error) {
    return fail(`${(error as Error).message} Accepted: --local-web, --no-open, --port N`);
  }
}
