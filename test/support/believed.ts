import type { AnySubject, Facts, Words } from '../../src/extract/facts.js';
import type { Reading } from '../../src/ingest/read-article.js';
import { believe } from '../../src/link/believe.js';
import { linkInMemory } from '../../src/link/memory.js';
import type { Signature } from '../../src/link/signature.js';
import { sign } from '../../src/link/signature.js';

/** What is believed of one subject of an article, with references given as the keys of the subjects they lead to: free of ids. */
export type Believed = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** Links and believes one article alone, without a store: what the graph says of each of its subjects. */
export const believedOf = (facts: Facts, published: Date): Believed => {
  const signed = sign(facts, 'en', 'article');
  const signatures = new Map(signed.map(({ signature }) => [signature.id, signature]));
  const links = linkInMemory(signatures.values());
  const keysOf = new Map<string, string[]>();
  for (const { subject, signature } of signed) {
    const entity = links.resolve(signature.id);
    if (entity !== null) keysOf.set(entity, [...(keysOf.get(entity) ?? []), subject.key]);
  }
  const leadsTo = (signature: Signature | undefined, field: string) =>
    signature?.content.claims.flatMap((claim) => (claim.field === field && typeof claim.value === 'object' ? [links.resolve(claim.value.signature)] : [])) ?? [];
  const members = (event: string | null, represents: string | null): string[] =>
    [...links.entities].flatMap(([entity, [first]]) => {
      const participant = first?.kind === 'PARTICIPANT' ? first : undefined;
      return leadsTo(participant, 'event').includes(event) && leadsTo(participant, 'represents').includes(represents) ? [entity] : [];
    });
  const representedBy = (participant: string): string | null => leadsTo(links.entities.get(participant)?.[0], 'represents')[0] ?? null;
  const around = { resolve: links.resolve, signature: (id: string) => signatures.get(id), members, represents: representedBy };
  return new Map([...links.entities].flatMap(([entity, cluster]) => {
    const supports = cluster.map((signature) => ({ signature, articles: 1, first: published, last: published }));
    const { row, names, events } = believe((cluster[0] as (typeof cluster)[number]).kind, supports, around);
    const plain = Object.fromEntries(Object.entries(row).map(([property, value]) => [property.replace(/Id$/, ''), property.endsWith('Id') ? (keysOf.get(String(value)) ?? null) : value]));
    const believed = { ...plain, names: names.map(({ value }) => value), events: events.map((event) => keysOf.get(event)) };
    return (keysOf.get(entity) ?? []).map((key) => [key, believed] as const);
  }));
};

const sameWords = (a: Words, b: Words): boolean => a.part === b.part && a.start === b.start && a.end === b.end;

/** The facts without one mention: every claim of that subject that needs these words falls. */
export const withoutMention = (facts: Facts, key: string, words: Words): Facts => ({
  ...facts,
  subjects: facts.subjects.map((subject) => (subject.key !== key ? subject : {
    ...subject,
    claims: (subject.claims as AnySubject['claims'][number][]).filter((claim) => !claim.words.some((each) => sameWords(each, words))),
  } as AnySubject)),
});

export const factsOf = ({ signed }: Reading): Facts => ({ subjects: signed.map(({ subject }) => subject), dates: [] });
