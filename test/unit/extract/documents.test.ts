import { describe, expect, it } from '@jest/globals';
import { read } from '../../support/facts.js';

const opening = 'The third session of the Steppe Water Council was held in Osh on 3 May.';
const documents = (body: string) => read(`${opening} ${body}`).documents().map((one) => [one['title'], one['status']]);

describe('documents', () => {
  it.each([
    ['a verb before it', 'The parties signed the Agreement on the sharing of spring water.', [['Agreement on the sharing of spring water', 'SIGNED']]],
    ['a verb behind it', 'The Agreement on the sharing of spring water was adopted.', [['Agreement on the sharing of spring water', 'ADOPTED']]],
    ['a draft', 'The parties considered the draft Agreement on the sharing of spring water.', [['Agreement on the sharing of spring water', 'DRAFT']]],
    ['what is only spoken of', 'The parties spoke of the Agreement on the sharing of spring water.', [['Agreement on the sharing of spring water', null]]],
    ['what was not done', 'The parties have not signed the Agreement on the sharing of spring water.', [['Agreement on the sharing of spring water', null]]],
    ['what is planned', 'The Agreement on the sharing of spring water, which is expected to be signed in June, was praised.', [['Agreement on the sharing of spring water', 'PLANNED']]],
    ['a list', 'They signed the Osh Declaration and the Minutes of the third session.', [['Minutes of the third session', 'SIGNED'], ['Osh Declaration', 'SIGNED']]],
    ['two verbs', 'The Minutes of the third session were signed and the Osh Declaration was adopted.', [['Minutes of the third session', 'SIGNED'], ['Osh Declaration', 'ADOPTED']]],
    ['a pronoun for it', 'They heard the report of the Executive Secretary on floods, and approved it.', [['report of the Executive Secretary on floods', 'APPROVED']]],
    ['a lower-case name to which something is done', 'They adopted an information report.', [['information report', 'ADOPTED']]],
    ['the same again in short', 'They signed the Protocol on the opening of dams. The Protocol enters into force in May.', [['Protocol on the opening of dams', 'SIGNED']]],
  ])('reads %s', (_, body, expected) => {
    expect(documents(body).sort()).toEqual([...expected].sort());
  });

  it('reads the years of a document, wherever they stand in its title', () => {
    const years = (body: string) => read(body).documents().map((one) => [one['periodStart'], one['periodEnd']]);
    expect(years('They approved the Plan of dam repairs for 2025-2027.')).toEqual([[2025, 2027]]);
    expect(years('They approved the Plan for 2025-2027 of dam repairs.')).toEqual([[2025, 2027]]);
  });

  it('reads a document named inside another as one of its own, to which nothing is done', () => {
    expect(documents('They approved the Plan of measures on implementing the Agreement among the SCO member states on combating floods for 2025-2027.').sort()).toEqual([
      ['Agreement among the SCO member states on combating floods', null],
      ['Plan of measures on implementing the Agreement among the SCO member states on combating floods for 2025-2027', 'APPROVED'],
    ]);
  });

  it('says at which event it is done, and by which words', () => {
    const reader = read(`${opening} The Osh Declaration was adopted. The SCO summit will be held on 3 June 2024 in Almaty. The draft SCO Convention on floods is to be adopted at the summit.`);
    const events = reader.of('DOCUMENT').map((one) => [reader.value(one, 'title'), reader.nameOf(reader.value(one, 'event'))]);
    expect(events).toEqual(expect.arrayContaining([['Osh Declaration', 'third session of the Steppe Water Council'], ['SCO Convention on floods', 'SCO summit']]));
    expect(reader.evidence('DOCUMENT', 'event')).toEqual(expect.arrayContaining([['was adopted'], ['is to be adopted', 'summit']]));
  });

  it('says of these documents what the next sentence says of them', () => {
    expect(documents('They praised the Osh Declaration and the draft SCO Convention on floods. These documents are to be adopted in June.').sort()).toEqual([
      ['Osh Declaration', 'PLANNED'], ['SCO Convention on floods', 'DRAFT'],
    ]);
  });

  it('gives one document of two reports one identity', () => {
    const identity = (body: string) => read(body).of('DOCUMENT').map((one) => one.identity);
    expect(identity('They signed the SCO Convention on the fight against floods.')).toEqual(identity('The draft Convention of the SCO on the fight against floods was praised.'));
    expect(identity('They signed the Action Plan on its implementation.')).toEqual([null]);
  });
});
