import escapeHtml from 'escape-html';
import sql from 'sql-template-tag';
import { Document } from '../events/document.entity.js';
import { Event } from '../events/event.entity.js';
import { spokenOf } from '../evidence/evidence.queries.js';
import { Mention } from '../evidence/mention.entity.js';
import { derived, first, list, one, value } from '../graph/relation-kinds.js';
import { relations } from '../graph/relations.js';
import { Organization } from '../organizations/organization.entity.js';
import { Participant } from '../participants/participant.entity.js';
import { ViewCountsArgs } from './article.args.js';
import { Article } from './article.entity.js';
import { ArticleFile } from './article-file.js';
import { ArticleVersion } from './article-version.entity.js';
import { duplicateReason, earlierSame, MAX_TRANSLATIONS, translated } from './same-news.queries.js';
import { Source } from './source.entity.js';
import { Story } from './story.entity.js';
import { Topic } from './topic.entity.js';
import { ViewCount } from './view-count.entity.js';

const paragraphs = (text: string): string => text.split(/\n{2,}/u).map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n');

export const ArticleRelations = relations(Article, {
  source: one(() => Source, { by: 'sourceId', description: 'Who published it.' }),
  bodyHtml: derived(() => String, { from: ({ body }) => paragraphs(body), description: 'The body as HTML: paragraphs and escaped text, nothing else.' }),
  pdf: derived(() => ArticleFile, {
    from: ({ hasPdf, pdfUrl, url, pdfByteSize }) => (hasPdf ? { url: pdfUrl ?? url, byteSize: pdfByteSize, contentType: 'application/pdf' } : null),
    nullable: true,
    description: 'The same as a PDF, where the source offers one.',
  }),
  story: one(() => Story, { by: 'storyId', description: 'The news that it tells, with all who tell it.' }),
  duplicateOf: first(() => Article, {
    ...earlierSame, order: [['id', 'asc']],
    description: 'The first seen, of the usable articles seen before it, with the same address or the same text; null where there is none. Both stay readable.',
  }),
  duplicateReason: value(() => String, {
    select: duplicateReason, nullable: true, description: "What it has of duplicateOf: 'same address' (but for its form, or the same guid of one source) or 'same text'; null where there is none.",
  }),
  translations: list(() => Article, {
    ...translated, order: [['language', 'asc'], ['publishedAt', 'asc']], last: () => MAX_TRANSLATIONS,
    description: `The same news of the same source in another language, at the same address but for the language or of the same main event: by language, then by date, then by id; at most ${MAX_TRANSLATIONS}.`,
  }),
  topics: list(() => Topic, {
    where: sql`t.id in (select unnest(a.topic_ids) from article a where a.id = k.key)`, order: [['sortName', 'asc']],
    description: 'Media Topics by its section and the words of its headline, each with the broader one above it; by English name, then by id.',
  }),
  viewCounts: list(() => ViewCount, {
    by: 'articleId', order: [['at', 'asc']], args: ViewCountsArgs, last: ({ last }) => last ?? 100,
    description: 'Readings of the view count, oldest first.',
  }),
  versions: list(() => ArticleVersion, {
    by: 'articleId', order: [['sortAt', 'desc'], ['number', 'desc']], description: "All texts that it had, newest first by the source's own time of correction, then by arrival; a correction makes a new one.",
  }),
  events: list(() => Event, {
    where: spokenOf('EVENT'), order: [['sortDate', 'asc']], description: 'Events of which it speaks, earliest first, then by id.',
  }),
  participants: list(() => Participant, {
    where: spokenOf('PARTICIPANT'), order: [['sortName', 'asc']], description: 'Participants of whom it speaks, by name, then by id.',
  }),
  organizations: list(() => Organization, {
    where: spokenOf('ORGANIZATION'), order: [['sortName', 'asc']], description: 'States and bodies of which it speaks, by name, then by id.',
  }),
  documents: list(() => Document, {
    where: spokenOf('DOCUMENT'), order: [['sortName', 'asc']], description: 'Documents of which it speaks, by title, then by id.',
  }),
  mentions: list(() => Mention, {
    by: 'articleId', joins: sql`join article current on current.id = t.article_id and current.version = t.version`, where: sql`t.closed is null`,
    order: [['place', 'asc']], description: 'All that was read in its newest version, in text order, headline first.',
  }),
});
