import { describe, expect, it } from '@jest/globals';
import { readUzbek } from '../../support/uzbek.js';

const rolesIn = (body: string): [string, string][] => readUzbek(body).participants().map((one) => [one['name'] as string, one['role'] as string]);

describe('meetings in Uzbek', () => {
  it.each([
    ['an ordinal in two words, place and day', 'SHHTga aʼzo davlatlar transport vazirlarining oʻn birinchi yigʻilishi 14-may kuni Ostonada boʻlib oʻtdi.',
      { name: 'SHHTga aʼzo davlatlar transport vazirlarining oʻn birinchi yigʻilishi', ordinal: 11, kind: 'MEETING', status: 'HELD', startDate: '2024-05-14', city: 'Astana', country: 'Kazakhstan' }],
    ['an ordinal in digits', 'Shoʻrkoʻl kengashining 7-sessiyasi 20-iyun kuni Samarqand shahrida oʻtkaziladi.', { ordinal: 7, status: 'PLANNED', startDate: '2024-06-20', city: 'Samarkand' }],
    ['a Roman numeral', 'Shoʻrkoʻl kengashining XII sessiyasi Buxoroda boʻlib oʻtdi.', { ordinal: 12, city: 'Bukhara', status: 'HELD' }],
    ['one that is put off', 'Shoʻrkoʻl kengashining uchinchi sessiyasi qoldirildi.', { ordinal: 3, status: 'POSTPONED' }],
    ['one that is called off', 'Shoʻrkoʻl kengashining uchinchi sessiyasi bekor qilindi.', { ordinal: 3, status: 'CANCELED' }],
    ['a visit and where it leads', 'Vazir Askar Omarovning Gruziyaga uch kunlik rasmiy tashrifi yakunlandi.', { name: 'uch kunlik rasmiy tashrifi', kind: 'VISIT', country: 'Georgia', status: 'HELD' }],
    ['a round of talks', 'Gruziya va Nepal oʻrtasidagi savdo muzokaralarining ikkinchi raundi 14-may kuni Tbilisida boʻlib oʻtdi.', { name: 'Gruziya va Nepal oʻrtasidagi savdo muzokaralarining ikkinchi raundi', ordinal: 2, city: 'Tbilisi' }],
    ['the Cyrillic alphabet', 'Шўркўл кенгашининг йигирма биринчи сессияси 14 май куни Тошкентда бўлиб ўтди.', { ordinal: 21, kind: 'SESSION', status: 'HELD', startDate: '2024-05-14', city: 'Tashkent' }],
  ])('reads %s', (_, body, expected) => {
    expect(readUzbek(body).events()).toEqual([expect.objectContaining(expected)]);
  });

  it('knows a series by the same key in both alphabets, and in English', () => {
    const series = (body: string) => readUzbek(body).of('EVENT_SERIES').map((one) => one.identity);
    const latin = series('SHHTga aʼzo davlatlar Xavfsizlik kengashlari kotiblarining beshinchi yigʻilishi boʻlib oʻtdi.');
    expect(latin).toEqual(['council secretary security@body:sco']);
    expect(series('ШҲТга аъзо давлатлар Хавфсизлик кенгашлари котибларининг бешинчи йиғилиши бўлиб ўтди.')).toEqual(latin);
  });

  const session = 'Shoʻrkoʻl kengashining uchinchi sessiyasi Buxoroda boʻlib oʻtdi. ';
  it.each([
    ['a chair', 'Sessiyaga vazir Askar Omarov raislik qildi.', [['Askar Omarov', 'CHAIR']]],
    ['a chair before the event', 'Vazir Askar Omarov raisligida sessiya boʻlib oʻtdi.', [['Askar Omarov', 'CHAIR']]],
    ['those who took part', 'Unda vazir Askar Omarov va direktor Lola Karimova ishtirok etdi.', [['Askar Omarov', 'MEMBER'], ['Lola Karimova', 'MEMBER']]],
    ['heads of delegations who share a verb', 'Gruziya delegatsiyasiga Nino Beridze, Nepal delegatsiyasiga esa vazir Rojan Tapa boshchilik qildi.', [['Nino Beridze', 'HEAD_OF_DELEGATION'], ['Rojan Tapa', 'HEAD_OF_DELEGATION']]],
    ['an observer', 'Vazir Nino Beridze kuzatuvchi sifatida ishtirok etdi.', [['Nino Beridze', 'OBSERVER']]],
    ['a speaker', 'Vazir Nino Beridze nutq soʻzladi.', [['Nino Beridze', 'SPEAKER']]],
    ['one who stayed away', 'Vazir Nino Beridze sessiyada ishtirok etmadi.', [['Nino Beridze', 'ABSENT']]],
    ['one who will come', 'Vazir Nino Beridze ham ishtirok etadi.', [['Nino Beridze', 'MEMBER']]],
    ['the Cyrillic alphabet', 'Сессияга вазир Асқар Омаров раислик қилди.', [['Асқар Омаров', 'CHAIR']]],
  ])('reads %s', (_, body, expected) => {
    expect(rolesIn(/\p{Script=Cyrillic}/u.test(body) ? `Шўркўл кенгашининг учинчи сессияси Бухорода бўлиб ўтди. ${body}` : session + body)).toEqual(expected);
  });

  it('gives the head of a delegation its state', () => {
    const [head] = readUzbek(`${session}Gruziya delegatsiyasini Nino Beridze boshqardi.`).participants();
    expect(head).toEqual(expect.objectContaining({ name: 'Nino Beridze', represents: 'Georgia' }));
  });
});

describe('documents in Uzbek', () => {
  it.each([
    ['what it is on, in front', 'Vazirlar suv omborlaridan birgalikda foydalanish toʻgʻrisidagi memorandumni imzoladi.',
      { title: 'suv omborlaridan birgalikda foydalanish toʻgʻrisidagi memorandum', kind: 'MEMORANDUM', status: 'SIGNED' }],
    ['the noun alone', 'Yigʻilish yakunida bayonnoma imzolandi.', { title: 'bayonnoma', kind: 'PROTOCOL', status: 'SIGNED' }],
    ['a draft', 'Tranzit tariflari toʻgʻrisidagi bitim loyihasi koʻrib chiqildi.', { title: 'Tranzit tariflari toʻgʻrisidagi bitim', kind: 'AGREEMENT', status: 'DRAFT' }],
    ['one to come', 'Yoʻlaklar boʻyicha yoʻl xaritasi iyun oyida tasdiqlanishi kutilmoqda.', { title: 'Yoʻlaklar boʻyicha yoʻl xaritasi', kind: 'ROADMAP', status: 'PLANNED' }],
    ['the Cyrillic alphabet', 'Вазирлар чегара тўғрисидаги шартномани имзоладилар.', { title: 'чегара тўғрисидаги шартнома', kind: 'TREATY', status: 'SIGNED' }],
  ])('reads %s', (_, body, expected) => {
    expect(readUzbek(body).documents()).toEqual([expect.objectContaining(expected)]);
  });

  it('takes a report that somebody gives for no document', () => {
    expect(readUzbek('Direktor Lola Karimova hisobot berdi.').documents()).toEqual([]);
  });
});
