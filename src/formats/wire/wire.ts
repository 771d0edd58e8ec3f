import type { ArticleDraft } from '../draft.js';
import { dayAt, MONTH } from '../dates.js';
import { languageOf } from '../language.js';
import { partImprint } from '../imprint.js';
import { changeNoteIn, partLead } from '../labelled-paragraphs.js';
import { blockOf, bodyOf, isHeadline, paragraph, splitAtLine } from '../paragraphs.js';
import type { Block } from '../paragraphs.js';

/** `CITY, April 30, 2024 (Agency) -- `: a place of a few words, then day, agency and dash, of which at least two must be there. */
const PLACE = "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: \\p{L}[\\p{L}\\p{M}'’.-]*){0,4}";
const DAY = `(?:${MONTH} \\d{1,2}(?:,? \\d{4})?|\\d{1,2} ${MONTH}(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2})`;
const DATELINE = new RegExp(`^${PLACE}(?:, ?(?<day>${DAY}))?(?: ?\\((?<agency>[^()]{1,60})\\))? ?(?:--|[—–:-]|\\.) `, 'u');

interface Dateline {
  readonly day: string | null;
  readonly agency: string | null;
}

const readDateline = (words: string): Dateline | null => {
  const groups = DATELINE.exec(words.slice(0, 200))?.groups;
  if (groups === undefined || (groups.day === undefined && groups.agency === undefined)) return null;
  return { day: groups.day ?? null, agency: groups.agency?.trim() ?? null };
};

/** The first block is a headline where it reads like one and a text stands below it; others above the dateline stay with the body. */
const partsOf = (blocks: readonly Block[]): { headline: Block | null; body: readonly Block[]; dateline: Dateline | null } => {
  const split = splitAtLine(blocks, readDateline, isHeadline);
  const parted = split === null ? blocks : [...split.above, split.block, ...split.below];
  const [first, ...rest] = parted;
  const opensWithDateline = split?.above.length === 0;
  const hasHeadline = first !== undefined && rest.length > 0 && !opensWithDateline && isHeadline(first);
  return { headline: hasHeadline ? first : null, body: hasHeadline ? rest : parted, dateline: split?.found ?? null };
};

/** Reads a plain wire text: a headline, if there is one, and a body, which keeps its dateline. Every text can be read as one. */
export const readWire = (blocks: readonly Block[]): ArticleDraft => {
  const parts = partsOf(blocks);
  const { top: [headline = null], body: paragraphs, imprint: { pdfUrl, ...imprint } } = partImprint(blockOf(parts.headline ?? []), parts.body);
  const { lead, rest } = partLead(paragraphs);
  const body = bodyOf(rest);
  const published = dayAt(parts.dateline?.day ?? '');
  return {
    url: null,
    sourceName: parts.dateline?.agency ?? null,
    headline: headline && paragraph(headline),
    lead,
    body,
    language: languageOf(body.text),
    published: published && { at: published.at, precision: 'DAY' },
    modifiedAt: null,
    embargoedUntil: null,
    section: null,
    viewCount: null,
    pdf: pdfUrl === null ? null : { url: pdfUrl, byteSize: null, contentType: 'application/pdf' },
    changeNote: changeNoteIn(rest),
    ...imprint,
  };
};
