import { describe, expect, it } from '@jest/globals';
import { extractorFor } from '../../../src/extract/extract.js';
import { linkInMemory } from '../../../src/link/memory.js';
import { sign } from '../../../src/link/signature.js';
import type { SignedSubject } from '../../../src/link/signature.js';

const read = (language: string, body: string): SignedSubject[] => {
  const facts = extractorFor(language).extract({ headline: '', lead: null, body, language, publishedOn: '2024-05-02' });
  return sign(facts, language, `${language}:${body}`);
};

const reports = {
  en: read('en', 'The sixth session of the Central Asian Transport Council (CATC) was held in Osh on 29 April 2024. The session was chaired by the Minister of Energy of the Kyrgyz Republic Kubat Jeenaliyev.'),
  ru: read('ru', 'Шестая сессия Центральноазиатского транспортного совета состоится в Оше 29 апреля 2024 года. В работе сессии примет участие министр энергетики Киргизии Кубат Жээналиев.'),
  uz: read('uz', 'Oʻsh shahrida Markaziy Osiyo transport kengashining oltinchi sessiyasi boʻlib oʻtdi. Sessiyada Qirgʻiziston energetika vaziri Kubat Jeyenaliyev ishtirok etdi.'),
};

const links = linkInMemory(Object.values(reports).flatMap((signed) => signed.map(({ signature }) => signature)));
const entitiesOf = (kind: string): Set<string | null> =>
  new Set(Object.values(reports).flatMap((signed) => signed.filter(({ signature }) => signature.kind === kind).map(({ signature }) => links.resolve(signature.id))));

describe('one session in reports of three languages, announced in one and held in the others', () => {
  it.each(['EVENT_SERIES', 'EVENT', 'PERSON'])('is one %s', (kind) => {
    expect(entitiesOf(kind).size).toBe(1);
  });
});
