import { describe, expect, it } from '@jest/globals';
import { checkNesting } from '../../../src/api/nesting.js';

const within = (source: string, most: number): boolean => {
  try {
    checkNesting(source, most);
    return true;
  } catch {
    return false;
  }
};

describe('the limit of nesting', () => {
  it.each([
    ['braces', '{ a '.repeat(11)],
    ['brackets', `{ a(b: ${'['.repeat(9)}`],
    ['values', `{ a(b: ${'{c: '.repeat(9)}`],
  ])('refuses %s that go too deep, closed or not', (_what, source) => {
    expect(within(source, 10)).toBe(false);
    expect(within(source, 11)).toBe(true);
  });

  it('says how deep a query may be', () => {
    expect(() => checkNesting('{'.repeat(10_000), 100)).toThrow('The query is nested more than 100 levels deep: ask for less at once.');
  });

  it('counts levels, not signs', () => {
    expect(within('{ a { b } }'.repeat(1_000), 2)).toBe(true);
  });

  it.each([
    ['a string', '{ a(b: "{{{{ \\" [[[[") }'],
    ['a block string', '{ a(b: """ {{{{ \\""" "[[[[ """) }'],
    ['a comment', '{ a # {{{{ " [[[[\n }'],
    ['a string that does not end', '{ a(b: "{{{{'],
    ['a block string that does not end', '{ a(b: """{{{{'],
  ])('does not count what stands in %s', (_what, source) => {
    expect(within(source, 2)).toBe(true);
  });

  it('counts on behind a string, a comment and an unfinished line', () => {
    for (const start of ['"{"', '"""{"""', '# {\n', '"{\n', '"" ', '"\\\\"']) expect(within(`${start}{ a { b { c`, 2)).toBe(false);
  });
});
