import { describe, expect, it } from '@jest/globals';
import { annotate } from '../../../src/extract/annotations.js';
import { extractorFor } from '../../../src/extract/extract.js';
import { report } from '../../support/facts.js';

const annotation = (body: string) => annotate(extractorFor('en').extract(report(body)), {
  entityOf: (key) => `7/${key}`,
  fileOffset: ({ start, end }) => ({ start: start + 100, end: end + 100 }),
  textOf: ({ start, end }) => body.slice(start, end),
});

describe('an annotation', () => {
  const body = `The third session of the SCO Council of Heads of Government was held in Osh on 3 May under the chairmanship of the Kyrgyz Republic. The session was attended by
    the Secretary of the Security Council of the Republic of Kazakhstan A. B. Omarov. Temir Asanov, head of the Osh Bank, said so. The Minutes of the third session were approved.`;

  it('lists mentions in the order and at the offsets of the file, states not among the bodies', () => {
    const { mentions } = annotation(body);
    expect(mentions.filter(({ type }) => type === 'ORG').map(({ text }) => text)).toEqual(['SCO', 'SCO Council of Heads of Government', 'Security Council', 'Osh Bank']);
    expect(mentions.find(({ type }) => type === 'DATE')).toMatchObject({ text: '3 May', value: '2024-05-03', start: 100 + body.indexOf('3 May') });
    expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).sort((a, b) => a - b));
  });

  it('says of each person office, body, state and part', () => {
    expect(annotation(body).participants).toMatchObject([
      { name: 'A. B. Omarov', position: 'Secretary of the Security Council', affiliation: 'Security Council of Kazakhstan', state: 'Kazakhstan', role: 'participant' },
      { name: 'Temir Asanov', position: 'head of the Osh Bank', affiliation: 'Osh Bank', state: null, role: 'mentioned' },
    ]);
  });

  it('writes events and documents in the words of annotated collections', () => {
    expect(annotation(body)).toMatchObject({
      events: [{ ordinal: 3, kind: 'session', status: 'held', city: 'Osh', country: 'Kyrgyzstan', chairOrHost: 'Kyrgyzstan', start: '2024-05-03', end: '2024-05-03' }],
      documents: [{ name: 'Minutes of the third session', kind: 'minutes', status: 'adopted', period: null }],
      topics: [],
    });
  });
});
