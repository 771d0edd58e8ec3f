/** A token of a set that is tagged token by token, and its tag. */
export interface TaggedToken {
  readonly token: string;
  readonly tag: string;
}

/** A stretch of text and what it is. */
export interface TaggedSpan {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** Running text made of tokens, with the spans that their tags mark. */
export interface TaggedText {
  readonly text: string;
  readonly spans: readonly TaggedSpan[];
}

/** 'B-Person', 'I-PER', 'person': whether a token begins a span, and of which kind. */
const kindOf = (tag: string): string | null => (tag === 'O' ? null : tag.replace(/^[BI]-/, ''));

/** Sentences parted by empty lines; the tag is what stands behind the last tab or space. */
export const sentencesOf = (lines: readonly string[]): TaggedToken[][] => {
  const sentences: TaggedToken[][] = [[]];
  for (const line of lines) {
    const [, token, tag] = /^(.*\S)[\t ]+(\S+)\s*$/.exec(line) ?? [];
    if (token === undefined || tag === undefined || token === '-DOCSTART-') sentences.push([]);
    else sentences.at(-1)?.push({ token, tag });
  }
  return sentences.filter((sentence) => sentence.length > 0);
};

const closes = /^(?:[.,;:!?%)\]}»”]|\.{3}|n['’]t)$/u;
const opens = /^[([{«“$£€]$/u;
const apostrophe = /^['’]$/u;
const ending = /^(?:s|ll|re|ve|d|m|t)$/u;

/** Writes tokens as text is written: which blanks stood between them is not told. */
class Writer {
  text = '';
  private quoteIsOpen = false;

  write({ token }: TaggedToken, before: string | undefined, after: string | undefined): number {
    const glued = this.text === '' || /\s$/u.test(this.text) || this.isGlued(token, before, after);
    if (!glued) this.text += ' ';
    const start = this.text.length;
    this.text += token;
    if (token === '"') this.quoteIsOpen = !this.quoteIsOpen;
    return start;
  }

  private isGlued(token: string, before: string | undefined, after: string | undefined): boolean {
    if (before === undefined || closes.test(token) || opens.test(before)) return true;
    if (/^['’]\w+$/u.test(token) || (apostrophe.test(token) && ending.test(after ?? '')) || (apostrophe.test(before) && ending.test(token))) return true;
    if (token === '"') return this.quoteIsOpen;
    if (before === '"') return this.quoteIsOpen;
    return isJoint(token, before, after) || isJoint(before, this.beforeLast(before), token);
  }

  /** The character before the last token, as a stand-in for the token it ends. */
  private beforeLast(last: string): string {
    return this.text.slice(0, -last.length).slice(-1);
  }

  endParagraph(): void {
    this.text += '\n\n';
  }

  endSentence(): void {
    this.text += ' ';
  }
}

/** A hyphen or slash between two words: 'al - Abadi' was written al-Abadi, but behind the place of a dateline stands a dash. */
const isJoint = (token: string, before: string | undefined, after: string | undefined): boolean =>
  /^[-/]$/.test(token) && /[\p{L}\p{N}]$/u.test(before ?? '') && !/^\p{Lu}{4,}$/u.test(before ?? '') && /^[\p{L}\p{N}]/u.test(after ?? '');

/** Text and spans of the sentences of one document; one that ends without a stop is a heading or the like. */
export const textOfSentences = (sentences: readonly (readonly TaggedToken[])[]): TaggedText => {
  const writer = new Writer();
  const spans: TaggedSpan[] = [];
  for (const sentence of sentences) {
    let open: { kind: string; start: number } | null = null;
    for (const [at, tagged] of sentence.entries()) {
      const kind = kindOf(tagged.tag);
      const goesOn = open !== null && open.kind === kind && !tagged.tag.startsWith('B-');
      const end = writer.text.length;
      const start = writer.write(tagged, sentence[at - 1]?.token, sentence[at + 1]?.token);
      if (goesOn) continue;
      if (open !== null) spans.push({ ...open, end });
      open = kind === null ? null : { kind, start };
    }
    if (open !== null) spans.push({ ...open, end: writer.text.length });
    if (/^[.!?"”)]$/u.test(sentence.at(-1)?.token ?? '')) writer.endSentence();
    else writer.endParagraph();
  }
  return { text: writer.text.trimEnd(), spans };
};
