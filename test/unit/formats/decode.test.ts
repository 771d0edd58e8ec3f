import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AppError } from '../../../src/core/errors.js';
import { cleanText, decodeText, DEFAULT_MAX_BYTES } from '../../../src/formats/decode.js';

const bytes = (text: string) => Buffer.from(text, 'utf8');
const refusal = (read: () => unknown): { code: string; message: string } => {
  try {
    read();
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('Nothing was refused.');
};

describe('decoding', () => {
  it.each([
    ['UTF-8', bytes('Ош, 5 мая')],
    ['UTF-8 with a byte order mark', bytes('\ufeffОш, 5 мая')],
    ['little-endian UTF-16 with its mark', Buffer.from('\ufeffОш, 5 мая', 'utf16le')],
    ['big-endian UTF-16 with its mark', Buffer.from('\ufeffОш, 5 мая', 'utf16le').swap16()],
  ])('reads %s', (_, input) => {
    expect(decodeText(input).text).toBe('Ош, 5 мая');
  });

  it('counts the byte order mark in the offsets, as it stands in the file', () => {
    expect(decodeText(bytes('\ufeffOsh')).sourceOffset(0)).toBe(1);
  });

  it.each([
    ['nothing', Buffer.alloc(0), /is empty; give the text/],
    ['only blanks', bytes(' \n\u00a0\n'), /is empty; give the text/],
    ['an image', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /not text in UTF-8; give a plain text file/],
    ['text in windows-1251', Buffer.from('cef8', 'hex'), /saved as UTF-8/],
    ['UTF-16 without its mark', Buffer.from('Osh, May 5', 'utf16le'), /binary or in an unmarked encoding/],
    ['a run of NUL', Buffer.alloc(64), /binary/],
    ['half a surrogate pair in UTF-16', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]), /not text in UTF-16LE/],
  ])('refuses %s and says what would be right', (_, input, sentence) => {
    expect(refusal(() => decodeText(input))).toMatchObject({ code: 'BAD_INPUT', message: expect.stringMatching(sentence) });
  });

  it('refuses more bytes than the limit, and takes exactly as many', () => {
    expect(DEFAULT_MAX_BYTES).toBe(1_048_576);
    expect(decodeText(bytes('x'.repeat(DEFAULT_MAX_BYTES))).text).toHaveLength(DEFAULT_MAX_BYTES);
    expect(refusal(() => decodeText(bytes('x'.repeat(DEFAULT_MAX_BYTES + 1)))).code).toBe('LIMIT_EXCEEDED');
    expect(refusal(() => decodeText(bytes('12345'), 4)).message).toBe('The input has 5 bytes and at most 4 are read; give one article at a time.');
    expect(refusal(() => cleanText('ёё', 3)).code).toBe('LIMIT_EXCEEDED');
  });
});

describe('cleaning', () => {
  it('drops a stray NUL and keeps the offsets of what follows', () => {
    const source = `${'The council met. '.repeat(5)}\0It went home.`;
    const clean = cleanText(source);
    expect(clean.text).toBe(source.replace('\0', ''));
    expect(source[clean.sourceOffset(85)]).toBe('I');
  });

  it('puts the replacement character where half a surrogate pair stood', () => {
    expect(cleanText('a\ud800b \ud83c\udfd4').text).toBe('a\ufffdb \ud83c\udfd4');
  });

  it('composes letters and traces each to all its parts', () => {
    const clean = cleanText('Ташкент и\u0306 дом');
    expect(clean.text).toBe('Ташкент й дом');
    expect(clean.sourceRange(8, 9)).toEqual({ start: 8, end: 10 });
    expect(clean.sourceOffset(10)).toBe(11);
  });

  it('makes any text storable, and leads back to the text as given', () => {
    const characters = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom('\0', '\ud800', '\udc00', '\u0301', '\u0316', '\u0306', 'и', 'e', '\u212b', '\u1100', '\u1161', '\u11a8', '\u0958', '\u0344'),
    );
    const texts = fc.array(characters, { maxLength: 60 }).map((all) => `${'word '.repeat(30)}${all.join('')}`);
    fc.assert(fc.property(texts.filter((text) => (text.match(/[\0-\x1f]/g)?.length ?? 0) < 5), (source) => {
      const clean = cleanText(source);
      expect(clean.text).toBe(clean.text.normalize('NFC'));
      expect(clean.text).not.toMatch(/\0|\p{Cs}/u);
      const ranges = Array.from(clean.text.split(''), (_, index) => clean.sourceRange(index, index + 1));
      expect(ranges.filter(({ start, end }, index) => end <= start || start < (ranges[index - 1]?.start ?? 0))).toEqual([]);
    }), { numRuns: 500 });
  });

  it('keeps thirty marks of a letter that has half a million, at once', () => {
    const clean = cleanText(`a${'\u0316\u0301'.repeat(250_000)}b`, Infinity);
    expect(clean.text).toHaveLength(31);
    expect(clean.sourceOffset(clean.text.length - 1)).toBe(500_001);
  });
});
