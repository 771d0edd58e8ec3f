/** A stretch of text that was taken unchanged from its source. */
interface Piece {
  readonly at: number;
  readonly source: number;
  readonly length: number;
}

/**
 * A text cut and joined from a source, which still knows where each character came from.
 * Offsets are UTF-16 code units on both sides. What was inserted (a joint) has no place of its own and maps to the end of the piece before it.
 */
export class TracedText {
  private constructor(readonly text: string, private readonly pieces: readonly Piece[]) {}

  static readonly empty = new TracedText('', []);

  static of(text: string): TracedText {
    return new TracedText(text, [{ at: 0, source: 0, length: text.length }]);
  }

  slice(start: number, end: number = this.text.length): TracedText {
    const pieces = this.pieces.flatMap((piece) => {
      const from = Math.max(start, piece.at);
      const to = Math.min(end, piece.at + piece.length);
      return from < to ? [{ at: from - start, source: piece.source + from - piece.at, length: to - from }] : [];
    });
    return new TracedText(this.text.slice(start, end), pieces);
  }

  trim(): TracedText {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }

  static join(texts: readonly TracedText[], joint: string): TracedText {
    let at = 0;
    const pieces: Piece[] = [];
    for (const [index, traced] of texts.entries()) {
      if (index > 0) at += joint.length;
      for (const piece of traced.pieces) pieces.push({ ...piece, at: piece.at + at });
      at += traced.text.length;
    }
    return new TracedText(texts.map((traced) => traced.text).join(joint), pieces);
  }

  /** The offset in the source of the character that stands at `offset` here. */
  sourceOffset(offset: number): number {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.pieces[middle] as Piece).at <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = this.pieces[low];
    return piece === undefined ? 0 : piece.source + Math.min(offset - piece.at, piece.length);
  }

  /** The source range of a range here: from its first character to the end of its last. */
  sourceRange(start: number, end: number): { start: number; end: number } {
    return { start: this.sourceOffset(start), end: end > start ? this.sourceOffset(end - 1) + 1 : this.sourceOffset(start) };
  }
}
