/**
 * The command line: `npm run --silent cli -- <command> [options]`. It needs no Electron, no network and no display, and
 * reads no stored data. Exit codes: 0 done, 2 bad usage or input, 3 no price for what was asked.
 */
import { runCli } from './run.ts';

const { exitCode, stdout, stderr } = await runCli(process.argv.slice(2), Date.now());
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
