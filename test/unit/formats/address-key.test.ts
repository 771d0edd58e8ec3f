import { describe, expect, it } from '@jest/globals';
import { addressKey, translationKey } from '../../../src/formats/page/address-key.js';

describe('the key of an address', () => {
  it.each([
    ['https://www.wire.example/en/news/1/'], ['http://wire.example/en/news/1#top'], ['http://wire.example/en/news/1?utm_source=mail&utm_medium=x'], ['http://wire.example/en/news/1?fbclid=7'],
  ])('is the same for %s', (address) => {
    expect(addressKey(address)).toBe('wire.example/en/news/1');
  });

  it('keeps what tells pages apart', () => {
    expect(addressKey('http://wire.example/?b=2&id=7')).toBe(addressKey('http://wire.example?id=7&b=2'));
    expect(addressKey('http://wire.example/?id=7')).not.toBe(addressKey('http://wire.example/?id=8'));
    expect(addressKey('http://wire.example:8080/a')).not.toBe(addressKey('http://wire.example/a'));
    expect(addressKey('http://wire.example/A')).not.toBe(addressKey('http://wire.example/a'));
  });

  it('is one for all languages of a page, and none where no language is named', () => {
    expect(translationKey('http://wire.example/en/news/1')).toBe('wire.example/*/news/1');
    expect(translationKey('https://wire.example/uz/news/1?id=7')).toBe('wire.example/*/news/1?id=7');
    expect(translationKey('http://wire.example/news/1')).toBeNull();
  });
});
