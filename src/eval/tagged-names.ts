import { dirname } from 'node:path';
import { z } from 'zod';
import { Counts } from './counts.js';
import type { Figures } from './counts.js';
import { dataFile, filesIn, linesOf } from './data-files.js';
import type { ReadSpans, Stretch } from './read-spans.js';
import { readSpans, withArticle } from './read-spans.js';
import type { Section } from './table.js';
import type { TaggedText } from './tagged-text.js';
import { sentencesOf, textOfSentences } from './tagged-text.js';

/** A set of texts in which names are marked, and which of its kinds answer to what is read. */
interface TaggedSet {
  readonly name: string;
  readonly texts: (dataFolder: string) => TaggedText[];
  readonly kinds: readonly { readonly kind: string; readonly read: (spans: ReadSpans, text: string) => readonly Stretch[] }[];
  readonly prose: string;
  /** The set marks references of every sort; floors count for names. */
  readonly marksAllReferences: boolean;
  readonly peers: readonly string[];
}

const conllText = (file: string): TaggedText => textOfSentences(sentencesOf(linesOf(file)));

const articled = (read: (spans: ReadSpans) => readonly Stretch[]) => (spans: ReadSpans, text: string): Stretch[] => read(spans).map((span) => withArticle(text, span));

/** Documents of one file, each behind a line -DOCSTART-. */
const documentsOf = (file: string): string[][] => {
  const documents: string[][] = [];
  for (const line of linesOf(file)) {
    if (line.startsWith('-DOCSTART-')) documents.push([]);
    else documents.at(-1)?.push(line);
  }
  return documents;
};

export const taggedSets: readonly TaggedSet[] = [
  {
    name: 'ner-re3d',
    texts: (folder) => filesIn(dirname(dataFile(folder, 'ner-re3d', 'README.md')), '.conll').map(conllText),
    kinds: [
      { kind: 'Person', read: ({ titledPersons }) => titledPersons },
      { kind: 'Organisation', read: articled(({ organizations }) => organizations) },
      { kind: 'Location', read: ({ places }) => places },
      { kind: 'Temporal', read: ({ times }) => times },
    ],
    prose: 'Statements of governments on Syria and Iraq. Counted as the set does: a person with the title before the name, a body with its article. Pronouns, titles alone and groups ("rebels", "the two leaders") are marked there and are no names; '
      + 'states that act are marked as organisations there and are states here; bases, districts and buildings are marked as places and are not read.',
    marksAllReferences: true,
    peers: [],
  },
  {
    name: 'ner-gum-news',
    texts: (folder) => filesIn(dirname(dataFile(folder, 'ner-gum-news', 'README.md')), '.tsv').map(conllText),
    kinds: [
      { kind: 'person', read: ({ titledPersons }) => titledPersons },
      { kind: 'organization', read: articled(({ organizations }) => organizations) },
      { kind: 'place', read: ({ places }) => places },
      { kind: 'time', read: ({ times }) => times },
    ],
    prose: 'Wikinews. All referring expressions are marked, most of them no names ("at least 107", "pilgrims", "she"), and a person with all that is said before and behind the name ("the party\'s" leader "of the district"). Counted with the title before the name, a body with its article.',
    marksAllReferences: true,
    peers: [],
  },
  {
    name: 'ner-wikigold',
    texts: (folder) => documentsOf(dataFile(folder, 'ner-wikigold', 'wikigold-dev.conll.txt')).map((lines) => textOfSentences(sentencesOf(lines))),
    kinds: [
      { kind: 'PER', read: ({ persons }) => persons },
      { kind: 'ORG', read: ({ organizations }) => organizations },
      { kind: 'LOC', read: ({ places }) => places },
    ],
    prose: 'Encyclopedia paragraphs, far from the news that the grammar is made for: bands, clubs, villages.',
    marksAllReferences: false,
    peers: ['BOND, a language model trained on labels made by machine (Liang and others 2020), all four kinds of the whole set: F1 0.60'],
  },
  {
    name: 'relations-redocred',
    texts: (folder) => docredTexts(dataFile(folder, 'relations-redocred', 'dev_revised.json')),
    kinds: [
      { kind: 'PER', read: ({ persons }) => persons },
      { kind: 'ORG', read: ({ organizations }) => organizations },
      { kind: 'LOC', read: ({ places }) => places },
      { kind: 'TIME', read: ({ times }) => times },
    ],
    prose: 'Encyclopedia articles. Mentions alone are scored: its relations (citizenship, employer, founder ..) are none that the graph has; who acted for whom at a meeting is not among them.',
    marksAllReferences: false,
    peers: [],
  },
];

const docred = z.array(z.object({
  sents: z.array(z.array(z.string())),
  vertexSet: z.array(z.array(z.object({ sent_id: z.number(), pos: z.tuple([z.number(), z.number()]), type: z.string() }))),
}));

/** Mentions are given as stretches of tokens: written as tags they are read as every other set is. */
const docredTexts = (file: string): TaggedText[] =>
  docred.parse(JSON.parse(linesOf(file).join('\n'))).map(({ sents, vertexSet }) => {
    const tags = sents.map((sentence) => sentence.map(() => 'O'));
    for (const { sent_id: sentence, pos: [from, to], type } of vertexSet.flat()) tags[sentence]?.fill(`I-${type}`, from, to).fill(`B-${type}`, from, from + 1);
    return textOfSentences(sents.map((sentence, index) => sentence.map((token, at) => ({ token, tag: tags[index]?.[at] ?? 'O' }))));
  });

export interface TaggedScores {
  readonly set: string;
  readonly documents: number;
  readonly kinds: Readonly<Record<string, Figures>>;
  /** Without pronouns and without spans that begin in lower case. */
  readonly names: Readonly<Record<string, Figures>>;
  /** Share of marked events that contain one that was read. */
  readonly eventRecall: number | null;
}

export const scoreTagged = (set: TaggedSet, dataFolder: string): TaggedScores => {
  const texts = set.texts(dataFolder);
  const kinds = new Map(set.kinds.map(({ kind }) => [kind, { all: new Counts(), names: new Counts() }]));
  const events = new Counts();
  for (const { text, spans } of texts) {
    const read = readSpans(text);
    for (const { kind, read: pick } of set.kinds) {
      const wanted = spans.filter((span) => span.kind === kind);
      const found = pick(read, text);
      const counts = kinds.get(kind);
      counts?.all.compare(keysOf(wanted), keysOf(found));
      const isName = nameIn(text);
      counts?.names.compare(keysOf(wanted.filter(isName)), keysOf(found.filter(isName)));
    }
    for (const marked of spans.filter(({ kind }) => kind === 'event')) {
      if (read.events.some(({ start, end }) => marked.start <= start && end <= marked.end)) events.right += 1;
      else events.missed += 1;
    }
  }
  const figures = (which: 'all' | 'names'): Record<string, Figures> => Object.fromEntries([...kinds].map(([kind, counts]) => [kind, counts[which].toJSON()]));
  return { set: set.name, documents: texts.length, kinds: figures('all'), names: figures('names'), eventRecall: events.right + events.missed === 0 ? null : events.recall };
};

const keysOf = (spans: readonly Stretch[]): Set<string> => new Set(spans.map(({ start, end }) => `${start}-${end}`));

const pronouns = /^(?:I|we|you|he|she|it|they|me|us|him|her|them|my|our|your|his|its|their|mine|ours|yours|hers|theirs|this|that|these|those|who|whom|whose|which)$/iu;

const nameIn = (text: string) => ({ start, end }: Stretch): boolean => {
  const words = text.slice(start, end);
  return !pronouns.test(words) && !/^\p{Ll}/u.test(words);
};

export const taggedSection = (set: TaggedSet, { documents, kinds, names, eventRecall }: TaggedScores): Section => ({
  title: `${set.name}: names in English`,
  prose: [`${set.prose} Exact spans, ${documents} documents.`, ...set.peers.map((peer) => `Published beside it: ${peer}.`)],
  tables: [{
    columns: ['kind', 'precision', 'recall', 'F1', ...(set.marksAllReferences ? ['names alone: precision', 'recall', 'F1'] : [])],
    rows: [
      ...set.kinds.map(({ kind }) => {
        const all = kinds[kind] as Figures;
        const name = names[kind] as Figures;
        return [kind, all.precision, all.recall, all.f1, ...(set.marksAllReferences ? [name.precision, name.recall, name.f1] : [])];
      }),
      ...(eventRecall === null ? [] : [['event: marked ones that contain one read', null, eventRecall, null, null, null, null]]),
    ],
  }],
});

