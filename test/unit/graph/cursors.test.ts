import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Cursors } from '../../../src/graph/cursors.js';

const cursors = new Cursors(Buffer.from('one key'));
const scope = ['page', 'Event.delegations', 'sortName asc, id asc', 'parent'];
const values = fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 4 });
const refusal = 'The cursor in "after" does not belong here';

describe('a cursor', () => {
  it('gives back what was sealed in it', () => {
    fc.assert(fc.property(values, (sealed) => {
      expect(cursors.open(scope, cursors.seal(scope, sealed), 'after')).toEqual(sealed);
    }));
  });

  it('is refused when any part of it was altered', () => {
    fc.assert(fc.property(values, fc.nat(), fc.constantFrom(...'ABCabc019-_'), (sealed, place, letter) => {
      const cursor = cursors.seal(scope, sealed);
      const at = place % cursor.length;
      fc.pre(cursor[at] !== letter);
      expect(() => cursors.open(scope, cursor.slice(0, at) + letter + cursor.slice(at + 1), 'after')).toThrow(refusal);
    }));
  });

  it.each([
    ['kind', 0], ['field', 1], ['order', 2], ['parent', 3],
  ])('is refused where it comes from another %s', (_what, at) => {
    const elsewhere = scope.with(at, 'another');
    expect(() => cursors.open(scope, cursors.seal(elsewhere, ['x']), 'after')).toThrow(refusal);
  });

  it('is refused when another key signed it', () => {
    const foreign = new Cursors(Buffer.from('another key')).seal(scope, ['x']);
    expect(() => cursors.open(scope, foreign, 'after')).toThrow(refusal);
  });

  it.each(['', 'x', 'not a cursor', 'AAAA', 'Ünïcödé', '='.repeat(40)])('is refused when it is %j', (text) => {
    expect(() => cursors.open(scope, text, 'after')).toThrow(refusal);
  });
});
