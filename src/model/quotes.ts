import type { Text, Words } from '../extract/facts.js';
import type { ArticlePart } from '../reference/vocabulary.js';

/** More places of one quote are not looked at. */
const mostPlaces = 200;

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/** Whether words end or begin between two characters. */
const isEdge = (text: string, at: number): boolean => !(wordCharacter.test(text[at - 1] ?? ' ') && wordCharacter.test(text[at] ?? ' '));

const partsOf = ({ headline, lead, body }: Text): readonly (readonly [ArticlePart, string])[] => [['HEADLINE', headline], ['LEAD', lead ?? ''], ['BODY', body]];

/** Finds quotes in a text, character by character. Whatever is not found was not said. */
export class Quotes {
  private readonly parts: readonly (readonly [ArticlePart, string])[];
  private readonly found = new Map<string, readonly Words[]>();

  constructor(text: Text) {
    this.parts = partsOf(text);
  }

  /** The place of a quote: the only one, else the nearest in the part where words are that are known to speak of the same, the first of two as near; else the first of all. */
  place(quote: string, near: Words | null): Words | null {
    const places = this.placesOf(quote);
    if (near === null || places.length < 2) return places[0] ?? null;
    const distance = ({ part, start }: Words): number => (part === near.part ? Math.abs(start - near.start) : Number.POSITIVE_INFINITY);
    return places.reduce((best, each) => (distance(each) < distance(best) ? each : best));
  }

  /** The place of a quote that stands in the text once and no more. */
  unique(quote: string): Words | null {
    const places = this.placesOf(quote);
    return places.length === 1 ? (places[0] as Words) : null;
  }

  textOf({ part, start, end }: Words): string {
    return this.parts.find(([name]) => name === part)?.[1].slice(start, end) ?? '';
  }

  private placesOf(quote: string): readonly Words[] {
    const known = this.found.get(quote);
    if (known !== undefined) return known;
    const places: Words[] = [];
    for (const [part, text] of this.parts) {
      for (let at = text.indexOf(quote); at >= 0 && places.length < mostPlaces; at = text.indexOf(quote, at + 1)) {
        if (isEdge(text, at) && isEdge(text, at + quote.length)) places.push({ part, start: at, end: at + quote.length });
      }
    }
    this.found.set(quote, places);
    return places;
  }
}
