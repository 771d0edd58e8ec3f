import { TracedText } from '../core/offset-map.js';

/** Lines that stand together; blank lines part one block from the next. A line is never empty and has no blanks at its ends. */
export type Block = readonly TracedText[];

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/g;

const linesOf = (text: TracedText): TracedText[] => {
  const lines: TracedText[] = [];
  let start = 0;
  for (const end of text.text.matchAll(LINE_END)) {
    lines.push(text.slice(start, end.index).trim());
    start = end.index + end[0].length;
  }
  return [...lines, text.slice(start).trim()];
};

/** The blocks of a text, in order. */
export const blocksOf = (text: TracedText): Block[] => {
  const blocks: TracedText[][] = [];
  let open: TracedText[] = [];
  for (const line of [...linesOf(text), TracedText.empty]) {
    if (line.text !== '') open.push(line);
    else if (open.length > 0) {
      blocks.push(open);
      open = [];
    }
  }
  return blocks;
};

/** One paragraph: lines that were wrapped are joined by a blank. */
export const paragraph = (block: Block): TracedText => TracedText.join(block, ' ');

/** Paragraphs, parted by one blank line. */
export const bodyOf = (blocks: readonly Block[]): TracedText => TracedText.join(blocks.map(paragraph), '\n\n');

/** Longer than this, and a block is a paragraph, whatever it ends in. */
const MAX_LABEL_LENGTH = 250;

const ends = (block: Block, signs: RegExp): boolean => signs.test(paragraph(block).text);

/** Whether a block is short enough for a headline, a banner or a link. */
export const isShort = (block: Block): boolean => block.reduce((length, line) => length + line.text.length, 0) <= MAX_LABEL_LENGTH;

/** Whether a block reads like a headline: short, and not brought to its end as a statement. */
export const isHeadline = (block: Block): boolean => isShort(block) && !ends(block, /[.…:;]["'”’»)\]]*$/);

/** Whether a block reads like a menu entry or a link: short, and no sentence of any kind. */
export const isLabel = (block: Block): boolean => isShort(block) && !ends(block, /[.!?…:;]["'”’»)\]]*$/);

/** A text parted at the first line that can be read in a certain way. */
export interface SplitAtLine<T> {
  readonly above: readonly Block[];
  /** What was read in the line. */
  readonly found: T;
  /** The line, with what stands below it in its block. */
  readonly block: Block;
  readonly below: readonly Block[];
}

/** No block at all for no lines. */
export const blockOf = (lines: Block): Block[] => (lines.length > 0 ? [lines] : []);

/** Parts blocks at the first line that `read` can read; null where there is none, or where a block before it cannot stand above such a line. */
export const splitAtLine = <T>(
  blocks: readonly Block[],
  read: (line: string) => T | null,
  mayStandAbove: (block: Block) => boolean = () => true,
): SplitAtLine<T> | null => {
  for (const [index, block] of blocks.entries()) {
    for (const [row, line] of block.entries()) {
      const found = read(line.text);
      if (found !== null) return { above: [...blocks.slice(0, index), ...blockOf(block.slice(0, row))], found, block: block.slice(row), below: blocks.slice(index + 1) };
    }
    if (!mayStandAbove(block)) return null;
  }
  return null;
};
