import { execFileSync, spawnSync } from 'node:child_process';

/** False, with one loud line, where there is no awk. */
export function hasAwk(): boolean {
  const found = spawnSync('awk', ['BEGIN { exit 0 }'], { stdio: 'ignore' }).status === 0;
  if (!found) console.warn('SKIPPED: awk is not installed; nothing counts the journals independently.');
  return found;
}

/** Runs an awk program over files; its lines `key<TAB>count` as an object. */
export function awkCounts(
  program: string,
  files: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Record<string, number> {
  const assigned = Object.entries(variables).flatMap(([name, value]) => ['-v', `${name}=${value}`]);
  const output = execFileSync('awk', [...assigned, program, ...files], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const lines = output.split('\n').filter(line => line !== '');
  return Object.fromEntries(
    lines.map(line => {
      const [key = '', count = ''] = line.split('\t');
      return [key, Number(count)];
    }),
  );
}
