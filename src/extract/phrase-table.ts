import { fold, tokenize } from './tokens.js';
import type { Token } from './tokens.js';

interface Node<V> {
  readonly next: Map<string, Node<V>>;
  values: V[];
}

/** Something a table knows, found at a place: its meanings and how many tokens it takes. */
export interface Found<V> {
  readonly values: readonly V[];
  readonly length: number;
}

const emptyNode = <V>(): Node<V> => ({ next: new Map(), values: [] });

/** Phrases and what they mean, found by their folded words; the longest wins. A look-up costs no more than the longest phrase. */
export class PhraseTable<V> {
  private readonly root: Node<V> = emptyNode();

  constructor(entries: Iterable<readonly [phrase: string, value: V]> = [], tokensOf: (phrase: string) => readonly Token[] = tokenize) {
    for (const [phrase, value] of entries) this.add(tokensOf(phrase).map((token) => token.fold), value);
  }

  /** The same table, which knows one phrase more, given by its folded words. */
  with(words: readonly string[], value: V): this {
    this.add(words, value);
    return this;
  }

  private add(words: readonly string[], value: V): void {
    let node = this.root;
    for (const word of words) {
      const next = node.next.get(word) ?? emptyNode<V>();
      node.next.set(word, next);
      node = next;
    }
    node.values.push(value);
  }

  /** Every word of its phrases. */
  words(): string[] {
    const found = new Set<string>();
    const collect = (node: Node<V>): void => node.next.forEach((next, word) => {
      found.add(word);
      collect(next);
    });
    collect(this.root);
    return [...found];
  }

  /** The longest phrase that begins at a token. */
  at(tokens: readonly Token[], from: number): Found<V> | null {
    let node: Node<V> | undefined = this.root;
    let found: Found<V> | null = null;
    for (let at = from; node !== undefined && at <= tokens.length; at += 1) {
      if (at > from && node.values.length > 0) found = { values: node.values, length: at - from };
      node = node.next.get(tokens[at]?.fold ?? '');
    }
    return found;
  }
}

/** A set of single words, folded. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean).map(fold));
