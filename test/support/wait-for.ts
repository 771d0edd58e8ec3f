import { setTimeout as pause } from 'node:timers/promises';

/** Looks again and again until something is there; a test that waits in vain ends by jest's own limit. */
export const waitFor = async <T>(look: () => Promise<T | undefined> | T | undefined): Promise<T> => {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await pause(2);
  }
};
