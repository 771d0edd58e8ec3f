import { describe, expect, it } from '@jest/globals';
import { quote, read, report } from '../../support/facts.js';

const body = `БИШКЕК, 29 апреля (корр.). Завершилась шестая сессия Горного транспортного совета. Председательствовала министр транспорта Киргизии Айгуль Асанова.

Казахстанскую делегацию возглавил министр транспорта Тимур Саматов, узбекскую — Дильшод Каримов. Главы делегаций утвердили План совместных мер на 2024–2028 годы.`;

const claims = (text: string) => read(text, { language: 'ru', publishedOn: '2024-04-29' }).facts.subjects.flatMap((subject) =>
  subject.claims.map((claim) => ({ subject: subject.kind, field: claim.field, value: claim.value, quotes: claim.words.map((words) => quote(report(text), words)) })));

describe('the evidence of a Russian report', () => {
  it('cites for each part in an event the verb, its own even where it is left out', () => {
    const roles = claims(body).filter(({ subject, field }) => subject === 'PARTICIPANT' && field === 'role').map(({ value, quotes }) => [value, ...quotes]);
    expect(roles).toEqual(expect.arrayContaining([['CHAIR', 'Председательствовала'], ['HEAD_OF_DELEGATION', 'возглавил']]));
    expect(roles.filter(([role]) => role === 'HEAD_OF_DELEGATION')).toHaveLength(2);
  });

  it('cites the adjective that tells a state, and the office and name that belong together', () => {
    const represents = claims(body).filter(({ subject, field }) => subject === 'PARTICIPANT' && field === 'represents').map(({ quotes }) => quotes);
    expect(represents).toEqual(expect.arrayContaining([['Киргизии'], ['Казахстанскую'], ['узбекскую']]));
    expect(claims(body)).toContainEqual(expect.objectContaining({ subject: 'POSITION', field: 'person', quotes: ['министр транспорта', 'Тимур Саматов'] }));
  });

  it('lets fall what a mention alone supported', () => {
    const without = body.replace('Казахстанскую делегацию возглавил министр транспорта Тимур Саматов, узбекскую — Дильшод Каримов. ', '');
    expect(claims(without).filter(({ field, value }) => field === 'role' && value === 'HEAD_OF_DELEGATION')).toEqual([]);
    expect(claims(body.replace('Председательствовала', 'Уехала')).filter(({ value }) => value === 'CHAIR')).toEqual([]);
  });
});
