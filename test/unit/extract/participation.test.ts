import { describe, expect, it } from '@jest/globals';
import { read } from '../../support/facts.js';

const opening = 'The third session of the Steppe Water Council (SWC) was held in Osh on 3 May.';
const roles = (body: string) => read(`${opening} ${body}`).participants().map((one) => [one['name'], one['role'], one['represents']]);
const delegations = (body: string) => read(`${opening} ${body}`).delegations().map((one) => [one['represents'], one['head']]);

describe('who took part', () => {
  it.each([
    ['a list behind the verb', 'The session was attended by the Minister of Water of Kazakhstan A. B. Omarov, the Minister of Water of Uzbekistan C. D. Karimov, as well as the Executive Secretary of the SWC Eva Lind.',
      [['A. B. Omarov', 'MEMBER', 'Kazakhstan'], ['C. D. Karimov', 'MEMBER', 'Uzbekistan'], ['Eva Lind', 'MEMBER', 'Steppe Water Council']]],
    ['a list with semicolons', 'Taking part were: Askar Omarov, Minister of Water of Kazakhstan; Rustam Karimov, Minister of Water of Uzbekistan; and Eva Lind, Executive Secretary of the SWC.',
      [['Askar Omarov', 'MEMBER', 'Kazakhstan'], ['Rustam Karimov', 'MEMBER', 'Uzbekistan'], ['Eva Lind', 'MEMBER', 'Steppe Water Council']]],
    ['a subject before the verb', 'The Minister of Water of Kazakhstan Askar Omarov took part.', [['Askar Omarov', 'MEMBER', 'Kazakhstan']]],
    ['a subject before the verb and the session', 'The Minister of Water of Kazakhstan Askar Omarov took part in the session.', [['Askar Omarov', 'MEMBER', 'Kazakhstan']]],
    ['a chairman behind the verb', 'The session was chaired by the Minister of Water of Kazakhstan Askar Omarov.', [['Askar Omarov', 'CHAIR', 'Kazakhstan']]],
    ['a chairman before the verb', 'Askar Omarov, Minister of Water of Kazakhstan, chaired the session.', [['Askar Omarov', 'CHAIR', 'Kazakhstan']]],
    ['a chairman in apposition', 'The session was attended by the Minister of Water of Kazakhstan A. B. Omarov, chair; and the Minister of Water of Uzbekistan C. D. Karimov.',
      [['A. B. Omarov', 'CHAIR', 'Kazakhstan'], ['C. D. Karimov', 'MEMBER', 'Uzbekistan']]],
    ['a list behind a colon', 'Those present, in person or by deputy, were: Askar Omarov (Kazakhstan); Rustam Karimov (Uzbekistan).', [['Askar Omarov', 'MEMBER', 'Kazakhstan'], ['Rustam Karimov', 'MEMBER', 'Uzbekistan']]],
    ['a verb left out', 'Niger was represented by Prime Minister Ali Bako, Senegal by Foreign Minister Awa Sarr.', [['Ali Bako', 'HEAD_OF_DELEGATION', 'Niger'], ['Awa Sarr', 'HEAD_OF_DELEGATION', 'Senegal']]],
    ['a deputy of a parliament known by its own name', 'The session was attended by Aida Sadykova of the Jogorku Kenesh.', [['Aida Sadykova', 'MEMBER', 'Kyrgyzstan']]],
    ['an observer', 'The Deputy Minister of Water of Mongolia Bat Dorj attended as an observer.', [['Bat Dorj', 'OBSERVER', 'Mongolia']]],
    ['one who stayed away', 'The Minister of Water of Kazakhstan Askar Omarov did not attend the session.', [['Askar Omarov', 'ABSENT', 'Kazakhstan']]],
    ['a state that was represented as an observer', 'Mongolia, an observer, was represented by Deputy Minister Bat Dorj.', [['Bat Dorj', 'OBSERVER', 'Mongolia']]],
    ['whoever was sent', 'Mongolia sent Bat Dorj, the Deputy Minister of Water.', [['Bat Dorj', 'MEMBER', 'Mongolia']]],
    ['a delegation and its members', 'The Kazakh delegation was headed by Askar Omarov, Minister of Water, and included the Head of the National Water Centre Dina Serik.',
      [['Askar Omarov', 'HEAD_OF_DELEGATION', 'Kazakhstan'], ['Dina Serik', 'MEMBER', 'Kazakhstan']]],
    ['the heads of several delegations', 'The delegations were headed by the Minister of Water of Kazakhstan Askar Omarov and the Minister of Water of Uzbekistan Rustam Karimov.',
      [['Askar Omarov', 'HEAD_OF_DELEGATION', 'Kazakhstan'], ['Rustam Karimov', 'HEAD_OF_DELEGATION', 'Uzbekistan']]],
    ['what is done at the session', 'Askar Omarov, who heads the Water Committee, presented a report.', [['Askar Omarov', 'MEMBER', null]]],
    ['what is said after it', 'After the session the Minister of Water of Kazakhstan Askar Omarov said that snow had fallen.', [['Askar Omarov', 'MEMBER', 'Kazakhstan']]],
    ['who speaks for others', 'Ministry spokeswoman Dina Serik said that snow had fallen.', [['Dina Serik', 'SPEAKER', null]]],
    ['who receives whom', 'The President of Kyrgyzstan Azamat Beishenov received the Minister of Water of Kazakhstan Askar Omarov.', [['Azamat Beishenov', 'HOST', 'Kyrgyzstan'], ['Askar Omarov', 'GUEST', 'Kazakhstan']]],
    ['who opens it at home', 'The Minister of Water of Kyrgyzstan Azamat Beishenov opened the session.', [['Azamat Beishenov', 'HOST', 'Kyrgyzstan']]],
    ['who opens it abroad', 'The Minister of Water of Kazakhstan Askar Omarov opened the session.', [['Askar Omarov', 'MEMBER', 'Kazakhstan']]],
    ['heads of delegations', 'The session was attended by the Minister of Water of Kazakhstan Askar Omarov. The heads of delegations went home.', [['Askar Omarov', 'HEAD_OF_DELEGATION', 'Kazakhstan']]],
    ['one who did not come though he was elsewhere', 'The Minister of Water of Kazakhstan Askar Omarov, who spoke at the Osh session last year, did not attend.', [['Askar Omarov', 'ABSENT', 'Kazakhstan']]],
    ['neither of two', 'Neither Minister Askar Omarov nor Minister Rustam Karimov was there.', [['Askar Omarov', 'ABSENT', null], ['Rustam Karimov', 'ABSENT', null]]],
    ['a verb of heading left out', 'The Kazakh delegation was headed by Askar Omarov, the Uzbek team by Rustam Karimov.', [['Askar Omarov', 'HEAD_OF_DELEGATION', 'Kazakhstan'], ['Rustam Karimov', 'HEAD_OF_DELEGATION', 'Uzbekistan']]],
    ['two who preside', 'Askar Omarov and Rustam Karimov co-chaired the session.', [['Askar Omarov', 'CHAIR', null], ['Rustam Karimov', 'CHAIR', null]]],
    ['who will be received', 'On Friday Askar Omarov is to be received by President Azamat Beishenov.', []],
  ])('reads %s', (_, body, expected) => {
    expect(roles(body).sort()).toEqual([...expected].sort());
  });

  it.each([
    'The Minister of Water of Kazakhstan Askar Omarov said that snow had fallen.',
    'Askar Omarov, who chairs the Water Committee, said that snow had fallen.',
    'Askar Omarov, who heads the Steppe Bank, said that snow had fallen.',
    'Those invited included the Minister of Water of Kazakhstan Askar Omarov.',
  ])('makes no participant of a person who is only spoken of: %s', (body) => {
    expect(roles(body)).toEqual([]);
  });

  it('makes one delegation for each state, with a head that is named or the only member', () => {
    expect(delegations(`The Kazakh delegation was headed by Askar Omarov and included Dina Serik. The session was attended by the Minister of Water of Uzbekistan Rustam Karimov,
      the Minister of Water of Mongolia Bat Dorj and the Deputy Minister of Water of Mongolia Tuya Bold.`)).toEqual([['Kazakhstan', 'Askar Omarov'], ['Uzbekistan', 'Rustam Karimov'], ['Mongolia', null]]);
  });

  it('makes no delegation of those who stayed away', () => {
    expect(delegations('The Minister of Water of Kazakhstan Askar Omarov did not attend the session.')).toEqual([]);
  });

  it('tells host and guest of a visit', () => {
    const reader = read('The Minister of Water of Kazakhstan Askar Omarov met the Minister of Water of Mongolia Bat Dorj during a visit to Mongolia on 3 May.');
    expect(reader.participants()).toMatchObject([{ name: 'Askar Omarov', role: 'GUEST' }, { name: 'Bat Dorj', role: 'HOST' }]);
    expect(reader.evidence('PARTICIPANT', 'role')).toEqual([['Kazakhstan', 'met', 'Mongolia'], ['met', 'Mongolia', 'Mongolia']]);
  });

  it('does not take what is said of an event that was put off for presence', () => {
    expect(read('The third session of the Steppe Water Council has been postponed. Askar Omarov, who heads the Water Committee, presented the reasons.').participants()).toEqual([]);
  });

  it('gives a talk both its sides', () => {
    const reader = read('On 3 May the Minister of Water of Kazakhstan Askar Omarov held talks in Osh with the Minister of Water of Uzbekistan Rustam Karimov.');
    expect(reader.participants()).toMatchObject([{ name: 'Askar Omarov', event: 'talks', role: 'MEMBER' }, { name: 'Rustam Karimov', event: 'talks', role: 'MEMBER' }]);
  });

  it('cites what each field needs', () => {
    const reader = read(`${opening} The session was attended by the Minister of Water of Kazakhstan A. B. Omarov.`);
    expect(reader.evidence('PARTICIPANT', 'person')).toEqual([['A. B. Omarov']]);
    expect(reader.evidence('PARTICIPANT', 'role')).toEqual([['was attended by']]);
    expect(reader.evidence('PARTICIPANT', 'event')).toEqual([['session', 'was attended by']]);
    expect(reader.evidence('PARTICIPANT', 'position')).toEqual([['Minister of Water']]);
    expect(reader.evidence('PARTICIPANT', 'represents')).toEqual([['Kazakhstan']]);
    expect(reader.evidence('DELEGATION', 'onlyMember')).toEqual([['A. B. Omarov']]);
  });
});
