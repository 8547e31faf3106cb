// Keeps what a script started (processes, a server, a temp folder) and ends it all, last first,
// however the script ends.
import { spawn } from 'node:child_process';

const undo = [];
let ending;

/** @param {() => unknown} work ends one thing; called at most once */
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

const INTERRUPTED = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/**
 * Ctrl-C and friends end everything first.
 * @param {(name: string) => number} [codeFor] the exit code; by default it says we were interrupted
 */
export function endOnSignals(codeFor = (name) => INTERRUPTED[name]) {
  const end = (name) => {
    const code = codeFor(name);
    void endAll().then(() => process.exit(code));
  };
  for (const name of Object.keys(INTERRUPTED)) process.on(name, () => end(name));
  if (process.env.npm_lifecycle_event !== undefined) whenParentIsGone(() => end('SIGHUP'));
}

/** npm passes a signal to the shell it runs us in, which dies of it and leaves us alone. */
function whenParentIsGone(then) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    then();
  }, 500);
  watch.unref();
}

/** Runs a tool in its own process group, so that it and its helpers can be ended together. */
export function runEndable(program, args, { env, cwd }) {
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
