import { spawn } from 'node:child_process';
import { ROOT } from './ensure-installed.mjs';

export { ROOT };

/**
 * Runs a program and answers its exit code. `stdio` as in node:child_process, `timeout` in milliseconds. A program
 * that cannot be started answers 127.
 */
export function run(command, args, { stdio = 'inherit', env = {}, timeout } = {}) {
  return new Promise(done => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio,
      timeout,
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.once('error', () => done(127));
    child.once('exit', (code, signal) => done(code ?? (signal ? 128 : 1)));
  });
}

/** What is checked without running the program: [name, command, arguments] each, the longest first. */
const CHECKS = [
  ...['tests', 'renderer', 'electron', 'shared'].map(project => [
    `types of ${project}`,
    'tsc',
    ['-p', project],
  ]),
  ['lint and layers', 'biome', ['check', '--error-on-warnings', '--colors=off', '.']],
];

/** Runs the checks, two at a time: each keeps one core busy. `told` gets the name and the exit code of each as it ends. */
export async function runChecks(told) {
  const waiting = [...CHECKS];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, command, args] = next;
      told(name, await run(command, args));
    }
  };
  await Promise.all([work(), work()]);
}

/** Is this program on the path? */
export async function has(command) {
  const [shell, args] =
    process.platform === 'win32' ? ['where', [command]] : ['sh', ['-c', `command -v ${command}`]];
  return (await run(shell, args, { stdio: 'ignore' })) === 0;
}
