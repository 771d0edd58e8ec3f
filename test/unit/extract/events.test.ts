import { describe, expect, it } from '@jest/globals';
import { read } from '../../support/facts.js';

const series = (body: string) => read(body).of('EVENT_SERIES').map((one) => one.identity);
const event = (body: string) => read(body).events();

describe('events', () => {
  it('gives two wordings of one series one identity', () => {
    const short = series('The 11th session of Security Council Secretaries of SCO countries was held in Osh.');
    expect(short).toEqual(['council secretary security@body:sco']);
    expect(series('The eleventh session of Secretaries of Security Councils of member states of the Shanghai Cooperation Organization was held in Osh.')).toEqual(short);
  });

  it('takes a summit of a body for a meeting of its heads of state', () => {
    const summit = series('The SCO summit was held in Osh.');
    expect(series('The meeting of the Council of Heads of State of the SCO was held in Osh.')).toEqual(summit);
    expect(event('The meeting of the Council of Heads of State of the SCO was held in Osh.')).toMatchObject([{ kind: 'SUMMIT' }]);
  });

  it('reads an event that has no name, where it is all that is told of', () => {
    expect(event('The hearing was adjourned until 20 May.')).toMatchObject([{ name: 'hearing', status: 'POSTPONED', startDate: '2024-05-20' }]);
    expect(event('President Ana Roth received Minister Bo Lind in Riga on 3 May. The meeting was friendly.')).toMatchObject([{ name: 'meeting', kind: 'MEETING', status: 'HELD', city: 'Riga', startDate: '2024-05-03' }]);
    expect(event('Minister Ana Roth spoke by telephone on 3 May with Minister Bo Lind.')).toMatchObject([{ name: 'spoke by telephone', kind: 'TALKS', status: 'HELD' }]);
    expect(event('The third session of the Steppe Water Council was held on 3 May. Minister Ana Roth met Minister Bo Lind in Riga.')).toHaveLength(1);
  });

  it('takes the day that the first sentence tells of for that of the event the report is on', () => {
    expect(event('Ministers came to Osh on 3 May. The third session of the Steppe Water Council was held at the lake.')).toMatchObject([{ ordinal: 3, startDate: '2024-05-03' }]);
    expect(event('Ministers will come to Osh on 3 June. The third session of the Steppe Water Council was held at the lake.')).toMatchObject([{ ordinal: 3, startDate: null }]);
  });

  it('reads ordinals in Roman numerals', () => {
    expect(event('The XI Congress of the Rowing Union was held in Osh on 3 May.')).toMatchObject([{ ordinal: 11, kind: 'CONFERENCE' }]);
  });

  it('joins the mentions of headline, body and minutes', () => {
    const reader = read('The third session of the Steppe Water Council took place in Osh on 3 May. The Minutes of the third session were signed.', { headline: 'Steppe Water Council holds 3rd session' });
    expect(reader.events()).toMatchObject([{ ordinal: 3, status: 'HELD', city: 'Osh', country: 'Kyrgyzstan', startDate: '2024-05-03' }]);
  });

  it.each([
    ['took place in Osh', 'HELD'], ['was held on 3 May', 'HELD'], ['is scheduled to be held on 3 June', 'PLANNED'], ['will take place in Osh', 'PLANNED'],
    ['is held in Osh on 3 June', 'PLANNED'], ['was to be held on 18 May, has been postponed', 'POSTPONED'], ['has been cancelled', 'CANCELED'],
  ])('reads the status of a session that %s', (words, status) => {
    expect(event(`The third session of the Steppe Water Council ${words}.`)).toMatchObject([{ status }]);
  });

  it('keeps apart the event held and the one to come', () => {
    expect(event('The third session of the Steppe Water Council was held in Osh on 3 May. The fourth session is scheduled for 5 June 2025 in Almaty.')).toMatchObject([
      { ordinal: 3, status: 'HELD', city: 'Osh' }, { ordinal: 4, status: 'PLANNED', city: 'Almaty', startDate: '2025-06-05' },
    ]);
    expect(series('The third session of the Steppe Water Council was held in Osh. The fourth session will be held in Almaty.')).toHaveLength(1);
  });

  it.each(['was held under the chairmanship of Uzbekistan', 'was chaired by Uzbekistan', 'was held in Osh under the chairmanship of the Republic of Uzbekistan'])('reads the chair: %s', (words) => {
    expect(event(`The third session of the Steppe Water Council ${words}.`)).toMatchObject([{ chair: 'Uzbekistan' }]);
  });

  it('reads the chair in front of the event', () => {
    expect(event('Uzbekistan chaired the third session of the Steppe Water Council.')).toMatchObject([{ chair: 'Uzbekistan' }]);
  });

  it('reads the length of an event with its first day', () => {
    const reader = read('The two-day third session of the Steppe Water Council opened on 3 May in Osh.');
    expect(reader.events()).toMatchObject([{ startDate: '2024-05-03', endDate: '2024-05-04' }]);
    expect(reader.evidence('EVENT', 'endDate')).toEqual([['two-day', '3 May']]);
  });

  it('does not take the date of something else for that of the event', () => {
    expect(event('The third session of the Steppe Water Council was held in Osh and discussed the floods of 3 March 2023.')).toMatchObject([{ startDate: null }]);
  });

  it('reads a visit during which something else is told', () => {
    expect(event('On Wednesday the Minister of Water of Nepal Ram Giri spoke to the press during a two-day working visit to Kazakhstan.')).toMatchObject([{ kind: 'VISIT', status: 'HELD', country: 'Kazakhstan' }]);
  });

  it('does not give an earlier session what is done at this one', () => {
    const reader = read('The third session of the Steppe Water Council was held in Osh. The Agreement on dams, prepared since the Almaty session, was signed by Askar Omarov.');
    expect(reader.participants()).toMatchObject([{ name: 'Askar Omarov', event: 'third session of the Steppe Water Council' }]);
  });

  it('does not number the visits of a minister', () => {
    expect(event('The third session of the Steppe Water Council was held. He came on his first visit to India.')).toHaveLength(1);
  });
});
