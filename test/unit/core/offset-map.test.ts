import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TracedText } from '../../../src/core/offset-map.js';

/** Places where a traced text that was only cut differs from its source. */
const mismatches = (traced: TracedText, source: string): number[] =>
  Array.from({ length: traced.text.length }, (_, index) => index).filter((index) => source[traced.sourceOffset(index)] !== traced.text[index]);

const cutOf = (source: string) =>
  fc.tuple(fc.nat(source.length), fc.nat(source.length)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const sourceWithCuts = fc.string({ minLength: 1, maxLength: 60 }).chain((source) => fc.tuple(fc.constant(source), fc.array(cutOf(source), { maxLength: 6 })));

describe('a traced text', () => {
  it('leads from every character of a slice to the same character of the source', () => {
    fc.assert(fc.property(sourceWithCuts, ([source, cuts]) => {
      for (const [start, end] of cuts) {
        const slice = TracedText.of(source).slice(start, end);
        expect(slice.text).toBe(source.slice(start, end));
        expect(mismatches(slice, source)).toEqual([]);
        expect(slice.sourceRange(0, slice.text.length)).toEqual(start < end ? { start, end } : { start: 0, end: 0 });
      }
    }));
  });

  it('leads from every character of joined slices to the source, joints apart', () => {
    fc.assert(fc.property(sourceWithCuts, fc.constantFrom('', ' ', '\n\n'), ([source, cuts], joint) => {
      const joined = TracedText.join(cuts.map(([start, end]) => TracedText.of(source).slice(start, end)), joint);
      expect(joined.text).toBe(cuts.map(([start, end]) => source.slice(start, end)).join(joint));
      let at = 0;
      for (const [start, end] of cuts) {
        for (let inside = 0; inside < end - start; inside += 1) expect(joined.sourceOffset(at + inside)).toBe(start + inside);
        at += end - start + joint.length;
      }
    }));
  });

  it('slices a slice as if the source had been sliced at once', () => {
    fc.assert(fc.property(sourceWithCuts, fc.nat(60), fc.nat(60), ([source, cuts], from, length) => {
      const joined = TracedText.join(cuts.map(([start, end]) => TracedText.of(source).slice(start, end)), '');
      const slice = joined.slice(from, from + length);
      expect(slice.text).toBe(joined.text.slice(from, from + length));
      expect(mismatches(slice, source)).toEqual([]);
    }));
  });

  it('traces a replaced stretch to the whole of what it stands for, and all else to itself', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60, unit: fc.constantFrom('a', 'b', 'xx', 'x') }), fc.constantFrom('', 'y', 'yyyy'), (source, replacement) => {
      const replaced = TracedText.of(source).replace(/x+/g, () => replacement);
      expect(replaced.text).toBe(source.replace(/x+/g, replacement));
      for (let index = 0; index < replaced.text.length; index += 1) {
        const { start, end } = replaced.sourceRange(index, index + 1);
        if (replaced.text[index] === 'y') expect(source.slice(start, end)).toMatch(/^x+$/);
        else expect(source.slice(start, end)).toBe(replaced.text[index]);
      }
    }));
  });

  it('gives a joint the end of the piece before it', () => {
    const [first, second] = [TracedText.of('abc def').slice(0, 3), TracedText.of('abc def').slice(4)];
    const joined = TracedText.join([first, second], '--');
    expect(joined.text).toBe('abc--def');
    expect([3, 4, 5].map((offset) => joined.sourceOffset(offset))).toEqual([3, 3, 4]);
    expect(joined.sourceRange(0, 4)).toEqual({ start: 0, end: 3 });
  });

  it('trims blanks of every kind, the no-break space too', () => {
    expect(TracedText.of(' \u00a0\tword\u00a0 ').trim()).toMatchObject({ text: 'word' });
    expect(TracedText.of(' \u00a0\tword\u00a0 ').trim().sourceOffset(0)).toBe(3);
  });
});
