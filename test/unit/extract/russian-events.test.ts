import { describe, expect, it } from '@jest/globals';
import { read } from '../../support/facts.js';
import type { FactsReader } from '../../support/facts.js';

const russian = (body: string): FactsReader => read(body, { language: 'ru' });

describe('dates in Russian', () => {
  it.each([
    ['Встреча прошла 12 апреля.', ['2024-04-12']],
    ['Встреча прошла 13—14 апреля 2023 года.', ['2023-04-13/2023-04-14']],
    ['Они встретились в пятницу.', ['2024-05-17']],
    ['Встреча намечена на пятницу.', ['2024-05-24']],
    ['Следующее заседание намечено провести в октябре.', ['2024-10']],
    ['План рассчитан на 2024–2028 годы.', ['2024/2028']],
    ['Сессия пройдёт в первом полугодии 2025 года.', ['2025-H1']],
    ['Вопрос отложили до 2030 г.', ['2030']],
    ['Вопрос решат в следующем году.', ['2025']],
    ['Два года назад вопрос отложили.', ['2022']],
    ['Документ утвердят до конца года.', ['2024-12-31']],
    ['Они берегут окружающую среду.', []],
  ])('reads %s', (body, values) => {
    expect(russian(body).facts.dates.map((date) => date.value)).toEqual(values);
  });
});

describe('events in Russian', () => {
  it('reads an ordinal, the series, the place in the dateline and who presided', () => {
    const reader = russian('БИШКЕК, 29 апреля (корр.). Завершилась шестая сессия Горного транспортного совета. Председательствовала министр транспорта Киргизии Айгуль Асанова.');
    expect(reader.events()).toMatchObject([{ name: 'шестая сессия Горного транспортного совета', ordinal: 6, kind: 'SESSION', status: 'HELD', city: 'Bishkek' }]);
    expect(reader.participants()).toMatchObject([{ name: 'Айгуль Асанова', role: 'CHAIR', represents: 'Kyrgyzstan' }]);
  });

  it.each([
    ['12-е заседание Горного совета пройдёт в Оше 7 июня.', { ordinal: 12, status: 'PLANNED', startDate: '2024-06-07', city: 'Osh' }],
    ['XI заседание Горного совета отменено.', { ordinal: 11, status: 'CANCELED' }],
    ['Пятое заседание Горного совета перенесено на июнь.', { ordinal: 5, status: 'POSTPONED' }],
    ['В белорусской столице прошло третье заседание Горного совета.', { ordinal: 3, status: 'HELD', city: 'Minsk' }],
    ['Пятое заседание Горного совета состоялось в столице Узбекистана.', { ordinal: 5, city: 'Tashkent' }],
  ])('reads %s', (body, expected) => {
    expect(russian(body).events()).toMatchObject([expected]);
  });

  it('reads one body in two languages as the same', () => {
    const identities = (reader: FactsReader) => reader.of('ORGANIZATION').map((one) => one.identity);
    expect(identities(russian('Прошло заседание Совета безопасности Казахстана.'))).toContain('security council@state:KZ');
    expect(identities(read('The Security Council of Kazakhstan met.'))).toContain('security council@state:KZ');
  });
});

describe('participation in Russian', () => {
  const session = 'В Минске прошло третье заседание Горного совета. ';
  const parts = (more: string) => russian(session + more).participants().map(({ name, role, represents }) => ({ name, role, represents }));

  it('reads who represented which state where the verb is left out', () => {
    expect(parts('Россию представлял Олег Крутов, Казахстан — министр энергетики Аскар Омаров, Киргизию — Эркин Асанов.')).toEqual([
      { name: 'Олег Крутов', role: 'HEAD_OF_DELEGATION', represents: 'Russia' },
      { name: 'Аскар Омаров', role: 'HEAD_OF_DELEGATION', represents: 'Kazakhstan' },
      { name: 'Эркин Асанов', role: 'HEAD_OF_DELEGATION', represents: 'Kyrgyzstan' },
    ]);
  });

  it('reads the heads of delegations', () => {
    expect(parts('Казахстанскую делегацию возглавил министр энергетики Аскар Омаров, узбекскую — Дильшод Каримов. Министр Олег Крутов возглавил российскую делегацию.')).toEqual([
      { name: 'Аскар Омаров', role: 'HEAD_OF_DELEGATION', represents: 'Kazakhstan' },
      { name: 'Дильшод Каримов', role: 'HEAD_OF_DELEGATION', represents: 'Uzbekistan' },
      { name: 'Олег Крутов', role: 'HEAD_OF_DELEGATION', represents: 'Russia' },
    ]);
  });

  it('reads on whose behalf people spoke', () => {
    expect(parts('От Казахстана выступил депутат Аскар Омаров, от Узбекистана — Дильшод Каримов.')).toEqual([
      { name: 'Аскар Омаров', role: 'MEMBER', represents: 'Kazakhstan' },
      { name: 'Дильшод Каримов', role: 'MEMBER', represents: 'Uzbekistan' },
    ]);
  });

  it('reads who stayed away, and who came as a guest or an observer', () => {
    expect(parts('Киргизский премьер Эркин Асанов не приехал. Посол Индии Раджеш Верма присутствовал как гость. Посол Ирана Али Садеги участвовал в качестве наблюдателя.').map(({ role }) => role)).toEqual(['ABSENT', 'GUEST', 'OBSERVER']);
  });
});

describe('documents in Russian', () => {
  it.each([
    ['Участники утвердили План совместных мер на 2024–2028 годы.', { title: 'План совместных мер на 2024–2028 годы', kind: 'PLAN', status: 'APPROVED', periodStart: 2024, periodEnd: 2028 }],
    ['По итогам подписан Протокол о границе.', { title: 'Протокол о границе', kind: 'PROTOCOL', status: 'SIGNED' }],
    ['Рассмотрен проект Конвенции об обмене данными.', { title: 'Конвенции об обмене данными', kind: 'CONVENTION', status: 'DRAFT' }],
    ['Стороны ратифицировали Соглашение о транзите.', { title: 'Соглашение о транзите', kind: 'AGREEMENT', status: 'RATIFIED' }],
  ])('reads %s', (body, expected) => {
    expect(russian(body).documents()).toMatchObject([expected]);
  });
});
