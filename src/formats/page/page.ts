import type { TracedText } from '../../core/offset-map.js';
import type { ArticleDraft } from '../draft.js';
import { isWrittenIn, languageOf, alphabetOf } from '../language.js';
import { partImprint } from '../imprint.js';
import { changeNoteIn, partLead } from '../labelled-paragraphs.js';
import { blockOf, bodyOf, isHeadline, isLabel, isShort, paragraph, splitAtLine } from '../paragraphs.js';
import type { Block } from '../paragraphs.js';
import { readAddress } from './address.js';
import type { Address } from './address.js';
import { readMetadata } from './metadata.js';
import type { Metadata } from './metadata.js';

/** Where the parts of a page stand among its blocks. */
interface Layout {
  /** Above the body: banners and, last, the headline. */
  readonly top: readonly Block[];
  readonly metadata: Metadata | null;
  readonly body: readonly Block[];
  /** Outside of headline and body: the `Link:` line with its neighbours, menus. */
  readonly beside: readonly Block[];
  readonly address: Address | null;
}

const LINK = /^(?:perma)?link:\s*(\S+)$/i;

const readLink = (line: string): Address | null => readAddress(LINK.exec(line)?.[1] ?? '');

type Parts = Pick<Layout, 'top' | 'metadata' | 'body'>;

/** Nothing but headline and banners stands above the line of metadata; below long text, a line with a date is part of that text. */
const partsByMetadata = (blocks: readonly Block[]): Parts | null => {
  const split = splitAtLine(blocks, readMetadata, isShort);
  return split && { top: split.above, metadata: split.found, body: [...blockOf(split.block.slice(1)), ...split.below] };
};

/** Without metadata, the headline is the last one of those above the first paragraph. */
const partsByProse = (blocks: readonly Block[]): Parts => {
  const first = blocks.findIndex((block) => !isHeadline(block));
  const at = first < 0 ? blocks.length : first;
  return { top: blocks.slice(0, at), metadata: null, body: blocks.slice(at) };
};

/** Menus and portal links are labels, one under another; the last paragraph of an article is a sentence. */
const partTrailingLabels = (blocks: readonly Block[]): Pick<Layout, 'body' | 'beside'> => {
  const last = blocks.findLastIndex((block) => !isLabel(block));
  return last < 0 ? { body: blocks, beside: [] } : { body: blocks.slice(0, last + 1), beside: blocks.slice(last + 1) };
};

/** Null where the text has neither a line of metadata below a headline nor a `Link:` line: then it is no page. */
const layoutOf = (blocks: readonly Block[]): Layout | null => {
  const link = splitAtLine(blocks, readLink);
  if (link !== null) return { ...(partsByMetadata(link.above) ?? partsByProse(link.above)), beside: [link.block, ...link.below], address: link.found };
  const parts = partsByMetadata(blocks);
  return parts && { ...parts, ...partTrailingLabels(parts.body), address: null };
};

/** The last block above the body whose script is that of the body; a banner in another script may stand even in the same block. */
const headlineOf = (top: readonly Block[], body: string): TracedText | null => {
  const script = alphabetOf(body);
  const readable = top.map((block) => block.filter((line) => script === null || [script, null].includes(alphabetOf(line.text))));
  const headline = readable.findLast((block) => block.length > 0);
  return headline === undefined ? null : paragraph(headline);
};

/**
 * Reads a saved page as text: banners, headline, a line of metadata, paragraphs, a `Link:` line, portal links.
 * Banners and portal links are left out for where they stand and how they look, not for what they say.
 */
export const readPage = (blocks: readonly Block[]): ArticleDraft | null => {
  const layout = layoutOf(blocks);
  if (layout === null) return null;
  const { metadata, address } = layout;
  const { top, body: blocksOfBody, imprint: { pdfUrl, ...imprint } } = partImprint(layout.top, layout.body, layout.beside);
  const { lead, rest } = partLead(blocksOfBody);
  const body = bodyOf(rest);
  return {
    url: address?.url ?? null,
    sourceName: address?.host ?? null,
    headline: headlineOf(top, body.text),
    lead,
    body,
    language: address?.language && isWrittenIn(address.language, body.text) ? address.language : languageOf(body.text),
    published: metadata?.publishedAt ? { at: metadata.publishedAt, precision: 'DAY' } : null,
    modifiedAt: metadata?.modifiedAt ?? null,
    embargoedUntil: null,
    section: address?.section ?? null,
    viewCount: metadata?.viewCount ?? null,
    pdf: metadata?.pdf || pdfUrl !== null ? { url: pdfUrl, byteSize: metadata?.pdf?.byteSize ?? null, contentType: 'application/pdf' } : null,
    changeNote: changeNoteIn(rest),
    ...imprint,
  };
};
