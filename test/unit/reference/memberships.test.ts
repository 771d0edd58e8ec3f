import { describe, expect, it } from '@jest/globals';
import { stateOfHost } from '../../../src/reference/domains.js';
import { referenceMemberships } from '../../../src/reference/memberships.js';
import { referenceOrganization, referenceOrganizations } from '../../../src/reference/organizations.js';

const membersOf = (body: string, day: string): string[] => referenceMemberships
  .filter(({ organization, since, until }) => organization === `body:${body}` && (since === null || since <= day) && (until === null || day <= until))
  .map(({ member }) => member.replace('state:', '')).sort();

const territories = 'AI AQ AS AW AX BL BM BQ BV CC CK CW CX FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT';

describe('the memberships known beforehand', () => {
  it('are of states and bodies that are known, on days that exist, and nobody belongs to a body twice at once', () => {
    for (const each of referenceMemberships) {
      expect([each, referenceOrganization(each.organization)?.kind, referenceOrganization(each.member)?.kind]).toEqual([each, 'INTERGOVERNMENTAL', 'STATE']);
      for (const day of [each.since, each.until]) if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      if (each.until !== null) expect((each.since ?? '') < each.until).toBe(true);
    }
    const standing = referenceMemberships.filter(({ until }) => until === null).map(({ organization, member }) => `${organization} ${member}`);
    expect(new Set(standing).size).toBe(standing.length);
  });

  it.each([
    ['sco', '2001-06-14', 0], ['sco', '2001-06-15', 6], ['sco', '2017-06-09', 8], ['sco', '2023-07-04', 9], ['sco', '2026-01-01', 10],
    ['un', '1945-12-31', 49], ['un', '2026-01-01', 193], ['eu', '2020-01-31', 28], ['eu', '2020-02-01', 27], ['nato', '2026-01-01', 32], ['asean', '2025-01-01', 10],
    ['g7', '2026-01-01', 7], ['g20', '2026-01-01', 19], ['gcc', '2026-01-01', 6], ['eaeu', '2026-01-01', 5], ['csto', '2010-01-01', 7], ['csto', '2026-01-01', 6], ['brics', '2026-01-01', 10],
    ['ots', '2026-01-01', 5], ['eco', '2026-01-01', 10], ['osce', '2026-01-01', 57], ['oic', '2026-01-01', 57], ['las', '2026-01-01', 22], ['cica', '2026-01-01', 28], ['saarc', '2026-01-01', 8],
    ['au', '2026-01-01', 55], ['cis', '2026-01-01', 9],
    ['coe', '2022-03-15', 47], ['coe', '2022-03-16', 46], ['oecd', '1961-12-31', 19], ['oecd', '2026-01-01', 38], ['apec', '2026-01-01', 21], ['ecowas', '2024-12-31', 15], ['ecowas', '2026-01-01', 12],
    ['sadc', '2026-01-01', 16], ['eac', '2026-01-01', 8], ['eccas', '2026-01-01', 11], ['caricom', '2026-01-01', 15], ['celac', '2026-01-01', 33], ['mercosur', '2026-01-01', 6],
    ['oas', '2026-01-01', 33], ['bimstec', '2026-01-01', 7], ['pif', '2026-01-01', 18], ['commonwealth', '2026-01-01', 56], ['three-seas', '2026-01-01', 13], ['guam', '2000-01-01', 5],
    ['guam', '2026-01-01', 4], ['bsec', '2026-01-01', 13], ['opec', '2018-12-31', 15], ['opec', '2026-01-01', 12], ['arctic-council', '2026-01-01', 8], ['uemoa', '2026-01-01', 8],
  ])('count in %s on %s: %i', (body, day, count) => {
    expect(membersOf(body, day)).toHaveLength(count);
  });

  it('have everybody in the United Nations but those that observe, states that few recognize, and territories', () => {
    const members = new Set(membersOf('un', '2026-01-01'));
    expect(referenceOrganizations.filter(({ kind, countryCode }) => kind === 'STATE' && !members.has(countryCode ?? '')).map(({ countryCode }) => countryCode).sort())
      .toEqual(['PS', 'VA', 'EH', 'TW', 'XK', ...territories.split(' ')].sort());
  });
});

describe('the state of a host', () => {
  it.each([
    ['uza.uz', 'state:UZ'], ['www.gov.UK.', 'state:GB'], ['news.кремль', null], ['xn--80ak6aa92e.xn--p1ai', 'state:RU'], ['tass.ru', 'state:RU'], ['example.com', null],
    ['europa.eu', null], ['old.su', null], ['radio.fm', null], ['uz', null], ['', null], ['news.example', null],
  ])('of %s is %s', (host, state) => {
    expect(stateOfHost(host)).toBe(state);
  });
});
