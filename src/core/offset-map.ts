/**
 * A stretch of text and the stretch of the source that it came from.
 * Equal lengths: character by character. Unequal lengths: rewritten as a whole, and every character stands for all of it.
 */
interface Piece {
  readonly at: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

const sourceStart = (piece: Piece, offset: number): number => {
  const inside = Math.min(Math.max(offset - piece.at, 0), piece.length);
  if (inside === piece.length) return piece.source + piece.sourceLength;
  return piece.length === piece.sourceLength ? piece.source + inside : piece.source;
};

const sourceEnd = (piece: Piece, offset: number): number => {
  if (offset < piece.at) return piece.source;
  const end = piece.source + piece.sourceLength;
  return piece.length === piece.sourceLength ? Math.min(sourceStart(piece, offset) + 1, end) : end;
};

const cut = (piece: Piece, start: number, end: number): Piece | null => {
  const from = Math.max(start, piece.at);
  const to = Math.min(end, piece.at + piece.length);
  if (from >= to) return null;
  const at = from - start;
  const length = to - from;
  if (piece.length !== piece.sourceLength) return { ...piece, at, length };
  return { at, length, source: piece.source + from - piece.at, sourceLength: length };
};

/**
 * A text cut, joined and rewritten from a source, which still knows where each character came from.
 * Offsets are UTF-16 code units on both sides, never negative. What was inserted (a joint) has no place of its own and maps to the end of the piece before it.
 */
export class TracedText {
  private constructor(readonly text: string, private readonly pieces: readonly Piece[]) {}

  static readonly empty = new TracedText('', []);

  static of(text: string): TracedText {
    return text === '' ? TracedText.empty : new TracedText(text, [{ at: 0, length: text.length, source: 0, sourceLength: text.length }]);
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

  slice(start: number, end: number = this.text.length): TracedText {
    const pieces: Piece[] = [];
    for (let index = this.pieceAt(start); index < this.pieces.length; index += 1) {
      const piece = this.pieces[index] as Piece;
      if (piece.at >= end) break;
      const kept = cut(piece, start, end);
      if (kept !== null) pieces.push(kept);
    }
    return new TracedText(this.text.slice(start, end), pieces);
  }

  trim(): TracedText {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }

  /** Rewrites every match of a global pattern; what the rewriting gives stands for the whole match. */
  replace(pattern: RegExp, rewrite: (match: string) => string): TracedText {
    const parts: TracedText[] = [];
    let done = 0;
    for (const match of this.text.matchAll(pattern)) {
      const rewritten = rewrite(match[0]);
      if (rewritten === match[0]) continue;
      const end = match.index + match[0].length;
      parts.push(this.slice(done, match.index), this.substitute(match.index, end, rewritten));
      done = end;
    }
    return done === 0 ? this : TracedText.join([...parts, this.slice(done)], '');
  }

  /** The offset in the source of the character that stands at `offset` here. */
  sourceOffset(offset: number): number {
    const piece = this.pieces[this.pieceAt(offset)];
    return piece === undefined ? 0 : sourceStart(piece, offset);
  }

  /** The source range of a range here: from its first character to the end of its last. */
  sourceRange(start: number, end: number): { start: number; end: number } {
    const first = this.sourceOffset(start);
    const last = this.pieces[this.pieceAt(end - 1)];
    return { start: first, end: end > start && last !== undefined ? sourceEnd(last, end - 1) : first };
  }

  private substitute(start: number, end: number, text: string): TracedText {
    const range = this.sourceRange(start, end);
    const piece = { at: 0, length: text.length, source: range.start, sourceLength: range.end - range.start };
    return text === '' ? TracedText.empty : new TracedText(text, [piece]);
  }

  /** Index of the last piece that begins at or before the offset, else 0. */
  private pieceAt(offset: number): number {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.pieces[middle] as Piece).at <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
