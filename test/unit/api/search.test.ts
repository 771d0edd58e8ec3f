import { describe, expect, it } from '@jest/globals';
import { askedAcronyms, askedWords } from '../../../src/api/search/asked.js';
import { highlight } from '../../../src/api/search/highlight.js';

describe('what is asked for', () => {
  it.each([
    ['N. B. Yermekbayev', ['n', 'b', 'ermekbav']],
    ['Ермекбаев', ['ermekbav']],
    ['"O‘zbekiston" OR Ўзбекистон', ['ozbekiston', 'uzbekiston']],
    ['summit -Tashkent -"two words" - apart anti-drug', ['sumit', 'anti', 'drug']],
    ['-only', []],
    ['?!', []],
  ])('in %s are the words %j', (text, words) => {
    expect(askedWords(text)).toEqual(words);
  });

  it('may be an acronym as a whole, or by a word in capitals', () => {
    expect(askedAcronyms(' sco ')).toEqual(['SCO']);
    expect(askedAcronyms('the SCO who summit -NATO')).toEqual(['THE SCO WHO SUMMIT -NATO', 'SCO']);
  });
});

describe('the highlight', () => {
  it('marks words in any spelling and script, and escapes all else', () => {
    expect(highlight(['N. B. Yermekbayev'], ['ermekbav'])).toBe('N. B. <mark>Yermekbayev</mark>');
    expect(highlight(['<b>Ермекбаев</b> & others'], ['ermekbav'])).toBe('&lt;b&gt;<mark>Ермекбаев</mark>&lt;/b&gt; &amp; others');
  });

  it('marks what is most like a word that is not there as it was asked', () => {
    expect(highlight(['Uzbekistan and Kazakhstan'], ['uzbekstan'])).toBe('<mark>Uzbekistan</mark> and Kazakhstan');
    expect(highlight(['The secretaries of states'], ['sekretari'])).toBe('The <mark>secretaries</mark> of states');
  });

  it('is null where nothing answers', () => {
    expect(highlight(['Nothing here', ''], ['ermekbav'])).toBeNull();
    expect(highlight(['Nothing here'], [])).toBeNull();
  });

  it('shows the passage of the text that answers most, between whole words', () => {
    const filling = 'and so the report goes on about many other things '.repeat(10);
    const shown = highlight([`The border was closed. ${filling} The border of Tajikistan was opened. ${filling}`, 'A border'], ['border', 'tajikistan']) as string;
    expect(shown).toContain('The <mark>border</mark> of <mark>Tajikistan</mark> was opened.');
    expect(shown).toMatch(/^… [a-z].* …$/);
    expect(shown.length).toBeLessThan(300);
  });

  it('stays cheap for a word a thousand times over', () => {
    const began = process.hrtime.bigint();
    expect(highlight(['water '.repeat(4_000)], Array.from({ length: 400 }, (_, index) => `vater${index}`))).toContain('<mark>water</mark>');
    expect(Number(process.hrtime.bigint() - began) / 1e6).toBeLessThan(1_000);
  });
});
