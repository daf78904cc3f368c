/**
 * The command line: `npm run --silent cli -- <command> [options]`. It needs no Electron, no network and no display, and
 * reads no stored data. Exit codes are in `exit.ts`.
 */
import { systemClock } from '../clock.ts';
import { runCli } from './run.ts';

// `| head` closes the pipe before everything is written: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { exitCode, stdout, stderr } = await runCli(process.argv.slice(2), systemClock());
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
