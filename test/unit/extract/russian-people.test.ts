import { describe, expect, it } from '@jest/globals';
import { read } from '../../support/facts.js';
import type { FactsReader } from '../../support/facts.js';

const russian = (body: string): FactsReader => read(body, { language: 'ru' });

const person = (name: string, title: string, organization: string | null, represents: string | null) => ({ name, titles: [{ title, organization, represents }] });

describe('people and their offices in Russian', () => {
  it.each([
    ['a ministry of a state', 'Выступил министр транспорта и коммуникаций Грузии Леван Беридзе.', person('Леван Беридзе', 'министр транспорта и коммуникаций', null, 'Georgia')],
    ['a council of a state', 'Слово взял Секретарь Совета безопасности Республики Казахстан Н. Б. Сеитов.', person('Н. Б. Сеитов', 'Секретарь Совета безопасности', 'Совета безопасности', 'Kazakhstan')],
    ['a council under the President', 'Слово взял секретарь Совета безопасности при Президенте Республики Узбекистан В. Рахимов.', person('В. Рахимов', 'секретарь Совета безопасности при Президенте', 'Совета безопасности', 'Uzbekistan')],
    ['an adjective for the state', 'Позднее прибыл киргизский премьер Эркин Асанов.', person('Эркин Асанов', 'премьер', null, 'Kyrgyzstan')],
    ['the head of a government', 'Позднее прибыл глава правительства Белоруссии Олег Крутько.', person('Олег Крутько', 'глава правительства', null, 'Belarus')],
    ['the board of a body', 'Позднее прибыл председатель правления Евразийского банка развития Н. Голубев.', person('Н. Голубев', 'председатель правления Евразийского банка развития', 'Eurasian Development Bank', 'Eurasian Development Bank')],
    ['a body that is new to the reader', 'Слово взяла вице-президент Фонда инфраструктуры Северного моря Анна Линд.', person('Анна Линд', 'вице-президент Фонда инфраструктуры Северного моря', 'Фонда инфраструктуры Северного моря', 'Фонда инфраструктуры Северного моря')],
    ['an ambassador, and where', 'На приёме был посол Индии в Таджикистане Раджеш Верма.', person('Раджеш Верма', 'посол Индии в Таджикистане', null, 'India')],
    ['a ministry by its short name', 'На приёме был глава МИД Армении Ваан Петросян.', person('Ваан Петросян', 'глава МИД', 'МИД', 'Armenia')],
    ['a patronymic', 'На приёме был ректор Самаркандского института горных исследований Тимур Рустамович Алиев.',
      person('Тимур Рустамович Алиев', 'ректор Самаркандского института горных исследований', 'Самаркандского института горных исследований', 'Самаркандского института горных исследований')],
  ])('reads %s', (_, body, expected) => {
    expect(russian(body).people()).toEqual([expected]);
  });

  it('knows a person again in another case, by initials before or behind the surname', () => {
    const reader = russian('Министр энергетики Казахстана Тимур Саматов встретил гостей. По словам Саматова, работа идёт. С Саматовым согласились все. Т. Саматов уехал.');
    expect(reader.people()).toHaveLength(1);
    expect(reader.evidence('PERSON', 'name')).toEqual(expect.arrayContaining([['Тимур Саматов'], ['Саматова'], ['Саматовым'], ['Т. Саматов']]));
    expect(russian('Гости уехали, а Лавин С.В. остался.').people()).toHaveLength(1);
  });

  it('gives each holder of a plural office the state in his place', () => {
    const reader = russian('Президенты Казахстана и Узбекистана Аскар Омаров и Рустам Каримов встретились.');
    expect(reader.people().map((one) => (one['titles'] as { represents: string }[])[0]?.represents)).toEqual(['Kazakhstan', 'Uzbekistan']);
  });

  it('takes no place or institution for a person', () => {
    expect(russian('Гости осмотрели Малую площадь, Северное море и Великую степь. Красная книга вышла в Алма-Ате.').people()).toEqual([]);
  });
});

describe('lists of people in Russian', () => {
  const list = 'Участники переговоров С казахстанской стороны: ОМАРОВ Аскар Рустамович – Министр транспорта Республики КазахстанЛИ Анна – начальник отдела логистики С оманской стороны: Халед Бен Саид АЛЬ-ХАРТИ – посол Султаната Оман';

  it('reads entries that have run together, and the side they are of', () => {
    const reader = russian(list);
    expect(reader.people()).toEqual([
      person('ОМАРОВ Аскар Рустамович', 'Министр транспорта', null, 'Kazakhstan'),
      person('ЛИ Анна', 'начальник отдела логистики', null, 'Kazakhstan'),
      person('Халед Бен Саид АЛЬ-ХАРТИ', 'посол', null, 'Oman'),
    ]);
  });

  it('leaves a dash of prose alone', () => {
    expect(russian('НАТО Восток – Запад и ООО Ромашка – предмет спора.').people()).toEqual([]);
  });
});
