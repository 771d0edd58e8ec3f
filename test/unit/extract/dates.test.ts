import { describe, expect, it } from '@jest/globals';
import { read, report } from '../../support/facts.js';
import { extractorFor } from '../../../src/extract/extract.js';

describe('calendar expressions', () => {
  it.each([
    ['They met on 13-14 April.', ['2024-04-13/2024-04-14']],
    ['They met on 28 and 29 April 2023.', ['2023-04-28/2023-04-29']],
    ['They met on June 23-24, 2016.', ['2016-06-23/2016-06-24']],
    ['They met from 30 April to 2 May 2024.', ['2024-04-30/2024-05-02']],
    ['They met on Oct. 3.', ['2023-10-03']],
    ['They will meet on 3 October.', ['2024-10-03']],
    ['They met on Friday.', ['2024-05-17']],
    ['On Friday the minister is to be received.', ['2024-05-24']],
    ['They met yesterday.', ['2024-05-19']],
    ['They met in November 2022.', ['2022-11']],
    ['They met last November.', ['2023-11']],
    ['They will meet next year.', ['2025']],
    ['It is scheduled for the first half of 2025.', ['2025-H1']],
    ['The plan for 2016-2020 was approved.', ['2016/2020']],
    ['They met on 31 February.', []],
    ['The 12 members may meet.', []],
  ])('reads %s', (body, values) => {
    expect(read(body).facts.dates.map((date) => date.value)).toEqual(values);
  });

  it('cites a full date in the dateline beside a date without a year', () => {
    const reader = read('OSH, March 16, 2021 (Wire) -- The third session of the SCO Council of Heads of State was held in Osh on March 14.');
    expect(reader.evidence('EVENT', 'startDate')).toEqual([['March 16, 2021', 'March 14']]);
    expect(reader.events()[0]).toMatchObject({ startDate: '2021-03-14' });
  });

  it('reads nothing in a language of which it has no lexicon', () => {
    expect(extractorFor('de').extract(report('Sie trafen sich am 3. Mai.'))).toEqual({ subjects: [], dates: [] });
  });
});
