import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { withLaunchLock } from '../../../src/db/embedded/launch-lock.js';

let home: string;
const lock = () => join(home, 'launch.lock');

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'communique lock '));
});
afterEach(() => rm(home, { recursive: true, force: true }));

describe('the launch lock', () => {
  it('lets one in at a time', async () => {
    let inside = 0;
    const most: number[] = [];
    await Promise.all(Array.from({ length: 8 }, () => withLaunchLock(home, async () => {
      most.push(++inside);
      await turn();
      inside -= 1;
    })));
    expect(most).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('is given back also after a failure', async () => {
    await expect(withLaunchLock(home, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(lock())).toBe(false);
  });

  it('is taken over from a process that died, and nothing is left of it', async () => {
    await writeFile(lock(), '4194305 died');
    expect(await withLaunchLock(home, async () => 'in')).toBe('in');
    expect(await readdir(home)).toEqual([]);
  });

  it('is taken over where nobody renews it, though its process number lives again', async () => {
    await writeFile(lock(), `${process.ppid} before the reboot`);
    await utimes(lock(), 0, 0);
    expect(await withLaunchLock(home, async () => 'in')).toBe('in');
  });

  it('is taken over where its holder died before it wrote its number', async () => {
    await writeFile(lock(), '');
    await utimes(lock(), 0, 0);
    expect(await withLaunchLock(home, async () => 'in')).toBe('in');
  });
});
