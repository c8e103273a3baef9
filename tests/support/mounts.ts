import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small disk of its own in memory: it can be filled, made larger and made read-only. Root on Linux only. */
export interface SmallDisk {
  readonly path: string;
  resize(kib: number): void;
  readOnly(): void;
  remove(): void;
}

function mount(...args: string[]): void {
  const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`mount: ${stderr}`);
}

export function aSmallDisk(kib: number): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), 'reception-disk-'));
  mount('-t', 'tmpfs', '-o', `size=${kib}k`, 'reception-test', path);
  return {
    path,
    resize: size => mount('-o', `remount,size=${size}k`, path),
    readOnly: () => mount('-o', 'remount,ro', path),
    remove() {
      spawnSync('umount', ['--lazy', path]);
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** False, with one loud line, where this machine lets nobody mount. */
export function canMount(): boolean {
  try {
    aSmallDisk(64).remove();
    return true;
  } catch {
    process.stderr.write('SKIPPED: full-disk tests need a small disk (mount -t tmpfs as root on Linux)\n');
    return false;
  }
}

/** A folder that really cannot be written to: permissions do not bind root, a read-only disk does. */
export function aReadOnlyFolder(fill: (path: string) => void): { path: string; remove(): void } {
  if (process.getuid?.() === 0) {
    const disk = aSmallDisk(64 * 1024);
    fill(disk.path);
    disk.readOnly();
    return disk;
  }
  const path = mkdtempSync(join(tmpdir(), 'reception-read-only-'));
  fill(path);
  chmodSync(path, 0o500);
  return {
    path,
    remove() {
      chmodSync(path, 0o700);
      rmSync(path, { recursive: true, force: true });
    },
  };
}
