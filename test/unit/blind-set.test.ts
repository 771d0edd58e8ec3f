import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../src/core/project.js';

const folder = join(projectFolder, 'test/fixtures/blind');

interface Mention { type: string; start: number; end: number; text: string; entity?: string; value?: string }
interface Participant {
  id: string;
  name: string;
  position: string | null;
  otherPositions: string[];
  affiliation: string | null;
  affiliationId: string | null;
  state: string | null;
  role: string;
}
interface Organization { id: string; name: string; acronym: string | null; type: string }
interface Event {
  id: string;
  name: string;
  series: string | null;
  seriesId: string | null;
  ordinal: number | null;
  kind: string;
  start: string | null;
  end: string | null;
  city: string | null;
  country: string | null;
  chairOrHost: string | null;
  status: string;
}
interface Document { id: string; name: string; kind: string; status: string; period: string | null }
interface Annotation {
  id: string;
  text: string;
  setting: string;
  lang: string;
  published: string;
  mentions: Mention[];
  participants: Participant[];
  organizations: Organization[];
  events: Event[];
  documents: Document[];
  topics: string[];
}

const names = readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length)).sort();
const reports = names.map((name) => ({
  name,
  text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
  annotation: JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Annotation,
}));

const keysOf = (value: object): string[] => Object.keys(value).sort();
const idsOf = (entities: { id: string }[]): string[] => entities.map(({ id }) => id);
const day = /^\d{4}-\d{2}-\d{2}$/;
const date = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const isDate = (value: string): boolean => date.test(value) && !Number.isNaN(Date.parse(value));

/** The entities that a mention of a type may mean. */
const entitiesOf = ({ participants, organizations, events, documents }: Annotation): Map<string, string[]> => new Map([
  ['PERSON', idsOf(participants)],
  ['POSITION', idsOf(participants)],
  ['ORG', idsOf(organizations)],
  ['EVENT', idsOf(events)],
  ['DOC', idsOf(documents)],
]);

describe('the blind set', () => {
  it('has six reports in English, three in Russian and one in Uzbek, each with its annotation', () => {
    expect(reports.map(({ annotation }) => annotation.lang).sort()).toEqual(['en', 'en', 'en', 'en', 'en', 'en', 'ru', 'ru', 'ru', 'uz']);
    expect(readdirSync(folder).filter((file) => file.endsWith('.txt')).sort()).toEqual(names.map((name) => `${name}.txt`));
  });

  it('gives the same person the same id in the two languages of one event', () => {
    const [english, russian] = ['b04-flood-relief-en', 'b07-ministers-call-ru'].map((id) => reports.find(({ annotation }) => annotation.id === id)?.annotation);
    const shared = (of: (annotation: Annotation) => { id: string }[]): string[] => {
      const there = new Set(idsOf(of(russian as Annotation)));
      return idsOf(of(english as Annotation)).filter((id) => there.has(id)).sort();
    };
    expect(shared(({ participants }) => participants)).toEqual(['aubonnet', 'baimuratov', 'halikberdiev', 'isakbaev', 'liang', 'sohibzoda']);
    expect(shared(({ events }) => events)).toEqual(['donors-conf', 'kg-uz-call', 'kurshab-coord']);
    expect(shared(({ documents }) => documents)).toEqual(['rescue-protocol']);
  });

  it('names a body alike wherever it comes', () => {
    const seen = new Map<string, Organization>();
    for (const { annotation } of reports) {
      for (const body of annotation.organizations) {
        expect(body).toEqual(seen.get(body.id) ?? body);
        seen.set(body.id, body);
      }
    }
  });
});

describe.each(reports)('report $name', ({ name, text, annotation }) => {
  const { mentions, participants, organizations, events, documents } = annotation;

  it('has every field that a reader of the set relies on', () => {
    expect(annotation).toMatchObject({ id: `b${name}`, text: `${name}.txt`, setting: 'invented' });
    expect(annotation.published).toMatch(day);
    expect(annotation.topics.length).toBeGreaterThan(0);
    expect(keysOf(annotation)).toEqual(['documents', 'events', 'id', 'lang', 'mentions', 'organizations', 'participants', 'published', 'setting', 'text', 'topics']);
    for (const participant of participants) {
      expect(keysOf(participant)).toEqual(['affiliation', 'affiliationId', 'id', 'name', 'otherPositions', 'position', 'role', 'state']);
      expect(['participant', 'chair', 'host', 'head_of_delegation', 'guest', 'absent', 'spokesperson', 'mentioned']).toContain(participant.role);
    }
    for (const body of organizations) expect(keysOf(body)).toEqual(['acronym', 'id', 'name', 'type']);
    for (const event of events) {
      expect(keysOf(event)).toEqual(['chairOrHost', 'city', 'country', 'end', 'id', 'kind', 'name', 'ordinal', 'series', 'seriesId', 'start', 'status']);
      expect(['held', 'planned', 'cancelled']).toContain(event.status);
    }
    for (const document of documents) {
      expect(keysOf(document)).toEqual(['id', 'kind', 'name', 'period', 'status']);
      expect(['draft', 'planned', 'signed', 'adopted']).toContain(document.status);
    }
  });

  it('is as long as a report of an agency', () => {
    expect(text.length).toBeGreaterThanOrEqual(1_000);
    expect(text.length).toBeLessThanOrEqual(2_600);
  });

  it('has mentions that stand in the text where they say', () => {
    for (const { start, end, text: words } of mentions) {
      expect(text.slice(start, end)).toBe(words);
      expect(words).toBe(words.trim());
      expect(words).not.toBe('');
    }
  });

  it('has mentions that lie within each other or apart, each once', () => {
    expect(new Set(mentions.map(({ type, start, end }) => `${type} ${start} ${end}`)).size).toBe(mentions.length);
    for (const one of mentions) {
      const crossing = mentions.filter((other) => one.start < other.start && other.start < one.end && one.end < other.end);
      expect(crossing).toEqual([]);
    }
  });

  it('has mentions of nothing but its entities, and dates with a value', () => {
    const known = entitiesOf(annotation);
    for (const mention of mentions) {
      const { type, entity, value } = mention;
      if (type === 'DATE') expect(value?.split('/').every(isDate)).toBe(true);
      else if (type !== 'IGNORE') expect(known.get(type)).toContain(entity);
      expect(keysOf(mention)).toEqual(['end', ...(type === 'DATE' || type === 'IGNORE' ? [] : ['entity']), 'start', 'text', 'type', ...(type === 'DATE' ? ['value'] : [])]);
    }
  });

  it('mentions every entity, and no two have one id', () => {
    for (const [type, ids] of entitiesOf(annotation)) {
      expect(new Set(ids).size).toBe(ids.length);
      if (type === 'POSITION') continue;
      const mentioned = new Set(mentions.filter((mention) => mention.type === type).map(({ entity }) => entity));
      expect(ids.filter((id) => !mentioned.has(id))).toEqual([]);
    }
  });

  it('has the position of a person where the person is given one, and only there', () => {
    for (const { id, position } of participants) {
      const titles = mentions.filter(({ type, entity }) => type === 'POSITION' && entity === id).map((mention) => mention.text);
      expect(titles).toEqual(position === null ? [] : [position]);
    }
  });

  it('has affiliations among its bodies, under their names', () => {
    for (const { affiliation, affiliationId } of participants) {
      expect(organizations.find(({ id }) => id === affiliationId)?.name ?? null).toBe(affiliation);
    }
  });

  it('has events that end no earlier than they start, chaired by somebody it names', () => {
    for (const { series, seriesId, start, end, city, country, chairOrHost } of events) {
      for (const value of [start, end]) if (value !== null) expect(isDate(value)).toBe(true);
      if (start !== null && end !== null) expect(end >= start).toBe(true);
      expect(series === null).toBe(seriesId === null);
      if (city !== null) expect(country).not.toBeNull();
      if (chairOrHost !== null) expect(participants.map((participant) => participant.name)).toContain(chairOrHost);
    }
  });
});
