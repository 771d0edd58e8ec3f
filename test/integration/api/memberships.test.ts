import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.js';
import { storeReference } from '../../../src/link/reference-rows.js';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';
import { loadDesk } from '../../support/desk.js';
import { deskFile } from '../../support/desk-files.js';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await loadDesk(api.db, [deskFile('01')]);
});
afterAll(() => api.close());

interface Membership { organization: { acronym: string | null; name: string }; member: { countryCode: string; name: string }; since: string | null; until: string | null }

const membersOf = async (acronym: string, on?: string): Promise<Membership[]> => (await api.query<{ organization: { members: Membership[] } }>(
  'query ($acronym: String, $on: Date) { organization(acronym: $acronym) { members(on: $on) { organization { acronym name } member { countryCode name } since until } } }', { acronym, on },
)).organization.members;

describe('the members of a body', () => {
  it('are its states by name, each with its first day', async () => {
    const members = await membersOf('SCO');
    expect(members.map(({ member }) => member.name)).toEqual(['Belarus', 'China', 'India', 'Iran', 'Kazakhstan', 'Kyrgyzstan', 'Pakistan', 'Russia', 'Tajikistan', 'Uzbekistan']);
    expect(members.find(({ member }) => member.countryCode === 'IR')).toMatchObject({ organization: { acronym: 'SCO' }, since: '2023-07-04', until: null });
  });

  it.each([['2001-06-14', 0], ['2001-06-15', 6], ['2017-06-08', 6], ['2017-06-09', 8], ['2026-01-01', 10]])('on %s are %i', async (day, count) => {
    expect(await membersOf('SCO', day)).toHaveLength(count);
  });

  it('hold to their last day, and are known after it', async () => {
    const british = async (on?: string) => (await membersOf('EU', on)).filter(({ member }) => member.countryCode === 'GB').map(({ until }) => until);
    expect([await british('2020-01-31'), await british('2020-02-01'), await british()]).toEqual([['2020-01-31'], [], ['2020-01-31']]);
  });
});

describe('what a state belongs to', () => {
  it('is told by name, for a day or for all that is known', async () => {
    const bodies = async (on?: string) => (await api.query<{ organization: { memberOf: Membership[] } }>(
      'query ($on: Date) { organization(countryCode: "UZ") { memberOf(on: $on) { organization { name acronym } member { countryCode name } since until } } }', { on },
    )).organization.memberOf.map(({ organization: { name, acronym } }) => acronym ?? name);
    expect(await bodies('2001-06-15')).toEqual(['CAREC', 'CIS', 'CICA', 'ECO', 'GUAM', 'IFAS', 'OSCE', 'OIC', 'SCO', 'TURKSOY', 'UN']);
    expect(await bodies()).toEqual(['C5+1', 'CAREC', 'CSTO', 'CIS', 'CICA', 'ECO', 'GUAM', 'IFAS', 'OSCE', 'OIC', 'OTS', 'SCO', 'TURKSOY', 'UN']);
  });

  it('takes as many statements for one body as for all', async () => {
    await api.query('{ organizations(first: 1, filter: { text: "shanghai" }) { nodes { members { member { id } } } } }');
    const one = api.statements().length;
    await api.query('{ organizations(first: 100, filter: { kind: [INTERGOVERNMENTAL] }) { nodes { members { member { id } } } } }');
    expect([one, api.statements().length]).toEqual([3, 3]);
  });
});

describe('the country of a source', () => {
  const countries = async () => (await api.query<{ sources: { nodes: { name: string; country: { countryCode: string; kind: string } | null }[] } }>(
    '{ sources { nodes { name country { countryCode kind } } } }',
  )).sources.nodes;

  it('is the state under whose domain it stands', async () => {
    expect(await countries()).toEqual([{ name: 'uza.uz', country: { countryCode: 'UZ', kind: 'STATE' } }]);
  });

  it('is found at the next start for those that came before reference data, and is null where a domain tells nothing', async () => {
    await api.make.source({ name: 'akipress.kg', homepage: 'https://akipress.kg/' });
    await api.make.source({ name: 'news.example' });
    await api.make.source({ name: 'AGENCY', homepage: null });
    await storeReference(api.db, systemClock);
    expect((await countries()).map(({ name, country }) => [name, country?.countryCode])).toEqual([['AGENCY', undefined], ['akipress.kg', 'KG'], ['news.example', undefined], ['uza.uz', 'UZ']]);
  });
});

describe('bringing reference data up to date', () => {
  it('mends memberships and tells the log of those concerned, once', async () => {
    const position = async () => Number(((await api.db.query('SELECT max(position) AS at FROM commit')) as { at: string }[])[0]?.at);
    await storeReference(api.db, systemClock);
    const before = await position();
    await api.db.query(`DELETE FROM membership WHERE since = '2024-07-04'`);
    await storeReference(api.db, systemClock);
    expect(await membersOf('SCO')).toHaveLength(10);
    const changes = await api.db.query('SELECT o.reference_key AS key, c.op FROM change c JOIN organization o ON o.id = c.node_id WHERE c.position > $1 ORDER BY 1', [before]);
    expect(changes).toEqual([{ key: 'body:sco', op: 'REPLACED' }, { key: 'state:BY', op: 'REPLACED' }]);
    await storeReference(api.db, systemClock);
    expect(await position()).toBe(before + 1);
  });

  it('adds states and names that came with a newer version, and tells the log of them', async () => {
    const named = (): Promise<unknown> => api.query('{ organization(countryCode: "GL") { kind russian: name(language: "ru") uzbek: name(language: "uz") } }');
    const told = (): Promise<unknown> => api.db.query(`SELECT o.reference_key AS key, c.op FROM change c JOIN organization o ON o.id = c.node_id ORDER BY c.position DESC LIMIT 1`);
    const before = await named();
    await api.db.query(`DELETE FROM name WHERE value = 'Гренландия'`);
    await storeReference(api.db, systemClock);
    expect([await named(), await told()]).toEqual([before, [{ key: 'state:GL', op: 'REPLACED' }]]);
    await api.db.query(`DELETE FROM name USING organization o WHERE o.id = node_id AND o.reference_key = 'state:GL'`);
    await api.db.query(`DELETE FROM organization WHERE reference_key = 'state:GL'`);
    await storeReference(api.db, systemClock);
    expect(await named()).toEqual({ organization: { kind: 'STATE', russian: 'Гренландия', uzbek: 'Grenlandiya' } });
    expect(await told()).toEqual([{ key: 'state:GL', op: 'CREATED' }]);
  });
});
