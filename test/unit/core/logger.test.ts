import { describe, expect, it } from '@jest/globals';
import { createLogger } from '../../../src/core/logger.js';

const linesOf = (write: (log: ReturnType<typeof createLogger>) => void): Record<string, unknown>[] => {
  const lines: string[] = [];
  write(createLogger('info', { write: (line) => { lines.push(line); } }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
};

describe('the log', () => {
  it('is JSON lines of an event and its fields', () => {
    expect(linesOf((log) => log.info('article.stored', { position: 3 }))).toEqual([expect.objectContaining({ event: 'article.stored', position: 3 })]);
  });

  it('leaves out what is below its level', () => {
    expect(linesOf((log) => log.debug('noise'))).toEqual([]);
  });

  it('keeps message and stack of a failure', () => {
    const [line] = linesOf((log) => log.error('request.failed', { error: new Error('broken') }));
    expect(line?.['error']).toEqual(expect.objectContaining({ message: 'broken', stack: expect.stringContaining('logger.test') }));
  });

  it('gives the fields of a child to its every line', () => {
    expect(linesOf((log) => log.child({ request: 'r1' }).warn('slow'))).toEqual([expect.objectContaining({ event: 'slow', request: 'r1' })]);
  });
});
