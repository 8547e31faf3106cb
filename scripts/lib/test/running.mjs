// Keeps what a test run started (processes, a server, a temp folder) and ends it all, last first,
// however the run ends.
import { spawn } from 'node:child_process';

const undo = [];
let ending;

export const onEnd = (work) => undo.push(work);

export function endAll() {
  ending ??= (async () => {
    while (undo.length > 0) {
      try {
        await undo.pop()();
      } catch (error) {
        console.error(`While ending: ${error.message}`);
      }
    }
  })();
  return ending;
}

/** Ctrl-C and friends: everything is ended, then we say by the exit code that we were interrupted. */
export function endOnSignals() {
  for (const [name, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]) {
    process.on(name, () => {
      void endAll().then(() => process.exit(code));
    });
  }
}

/** Runs a test runner in its own process group and collects what it prints. */
export function runTool(program, args, { env, cwd }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    const done = new Promise((ended) => child.once('close', ended));
    onEnd(async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      process.kill(-child.pid, 'SIGTERM');
      const force = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), 10_000);
      await done;
      clearTimeout(force);
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
