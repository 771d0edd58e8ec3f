import type { Span } from './sentences.js';

/** Most layers of most sentences are empty: they share what they have. */
const nothing = new Map<number, never>();

/** Phrases of one sort in a sentence, in order and without overlap, found by where they begin, end or lie. */
export class Layer<P extends Span> {
  private readonly starts: Map<number, P> = nothing;
  private readonly ends: Map<number, P> = nothing;
  private readonly places: Map<number, P> = nothing;

  constructor(readonly phrases: readonly P[]) {
    if (phrases.length === 0) return;
    [this.starts, this.ends, this.places] = [new Map(), new Map(), new Map()];
    for (const phrase of phrases) {
      this.starts.set(phrase.from, phrase);
      this.ends.set(phrase.to, phrase);
      for (let at = phrase.from; at < phrase.to; at += 1) this.places.set(at, phrase);
    }
  }

  startingAt(token: number): P | undefined {
    return this.starts.get(token);
  }

  endingAt(token: number): P | undefined {
    return this.ends.get(token);
  }

  covering(token: number): P | undefined {
    return this.places.get(token);
  }

  /**
   * Reads a sentence from left to right: where `read` finds a phrase, the next is looked for behind it.
   * `floor` is the end of the phrase before: one that reaches back of its head may not begin earlier.
   */
  static scan<P extends Span>(length: number, read: (at: number, floor: number) => P | null): Layer<P> {
    const phrases: P[] = [];
    for (let at = 0; at < length;) {
      const phrase = read(at, phrases.at(-1)?.to ?? 0);
      if (phrase !== null && phrase.to > at) phrases.push(phrase);
      at = phrase !== null && phrase.to > at ? phrase.to : at + 1;
    }
    return new Layer(phrases);
  }
}

/** The phrases of a layer that lie inside a span. */
export const phrasesIn = <P extends Span>(layer: Layer<P>, span: Span): P[] => {
  const found: P[] = [];
  for (let at = span.from; at < span.to; at += 1) {
    const phrase = layer.startingAt(at);
    if (phrase !== undefined && phrase.to <= span.to) found.push(phrase);
  }
  return found;
};

/** Where the modifiers of a head begin, none before `floor`; `modifierStart` tells where the one that ends before a token begins. */
export const reachBack = (head: number, floor: number, mostModifiers: number, modifierStart: (to: number) => number | null): number => {
  let from = head;
  for (let steps = 0; steps < mostModifiers && from > floor; steps += 1) {
    const before = modifierStart(from);
    if (before === null || before < floor) return from;
    from = before;
  }
  return from;
};
