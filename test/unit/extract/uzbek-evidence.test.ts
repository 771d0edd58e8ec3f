import { describe, expect, it } from '@jest/globals';
import { extractorFor } from '../../../src/extract/extract.js';
import { readText } from '../../../src/ingest/read-article.js';
import { holdToEvidence } from '../../support/evidence-law.js';
import { report } from '../../support/facts.js';

const latin = `BUXORO, 14-may. Shoʻrkoʻl kengashi (SHK)ga aʼzo davlatlar transport vazirlarining oʻn birinchi yigʻilishi 13-14-may kunlari Buxoroda boʻlib oʻtdi.

Yigʻilishga Oʻzbekiston transport vaziri Askar Omarov raislik qildi. Unda Qozogʻiston transport vaziri Temur Seytov, Gruziya nomidan bosh maslahatchi Nino Beridze ishtirok etdi. Nepal delegatsiyasiga Davlat kotibi Rojan Tapa boshchilik qildi. Misr vakili Xolid Hasan yigʻilishda qatnashmadi.

Vazirlar tranzit tariflari toʻgʻrisidagi bitimni imzoladi. Yoʻlaklar boʻyicha yoʻl xaritasi iyun oyida tasdiqlanishi kutilmoqda. Keyingi yigʻilish kelgusi yili Ostonada oʻtkaziladi. A. Omarovning nutqi tinglandi.`;

const cyrillic = `БУХОРО, 14 май. Шўркўл кенгаши (ШК)га аъзо давлатлар транспорт вазирларининг ўн биринчи йиғилиши 13-14 май кунлари Бухорода бўлиб ўтди.

Йиғилишга Ўзбекистон транспорт вазири Асқар Омаров раислик қилди. Унда Қозоғистон транспорт вазири Темур Сейтов, Грузия номидан бош маслаҳатчи Нино Беридзе иштирок этди. Непал делегациясига Давлат котиби Рожан Тапа бошчилик қилди.

Вазирлар транзит тарифлари тўғрисидаги битимни имзолади. А. Омаровнинг нутқи тингланди.`;

const text = (body: string, language: string) => report(body, { language, publishedOn: '2024-05-15' });

holdToEvidence('an Uzbek report', () => readText(text(latin, 'uz'), 'latin'));
holdToEvidence('an Uzbek report in the Cyrillic alphabet', () => readText(text(cyrillic, 'uz-Cyrl'), 'cyrillic'));

describe('the two alphabets of Uzbek', () => {
  it('give what is read the same keys', () => {
    const identities = (body: string, language: string) => extractorFor(language).extract(text(body, language)).subjects.flatMap(({ kind, identity }) => (identity === null ? [] : [`${kind} ${identity}`]));
    expect(identities(latin, 'uz')).toEqual(expect.arrayContaining(identities(cyrillic, 'uz-Cyrl')));
  });
});

describe('Uzbek text without end', () => {
  const hostile: readonly [string, (size: number) => string][] = [
    ['capitals', (size) => 'Alisher Navoiy Toshkent Buxoro '.repeat(size / 4)],
    ['bodies within bodies', (size) => 'Milliy kengashi Davlat qoʻmitasining '.repeat(size / 4)],
    ['offices of offices', (size) => 'vazirining oʻrinbosarining kotibining '.repeat(size / 6)],
    ['one word between state and office', (size) => `Rossiya ${'davlat '.repeat(size)}`],
    ['topics', (size) => 'chegaradan oʻtish toʻgʻrisidagi bitim '.repeat(size / 5)],
    ['rounds of rounds', (size) => 'muzokaralarining ikkinchi raundining '.repeat(size / 5)],
    ['delegations', (size) => 'delegatsiyasiga Askar Omarov boshchilik qildi '.repeat(size / 6)],
    ['endings', (size) => 'Toshkentga Toshkentdan Toshkentning '.repeat(size / 6)],
  ];
  it.each(hostile)('takes no more than time in proportion: %s', (_, make) => {
    const time = (size: number): number => {
      const body = make(size);
      const from = performance.now();
      extractorFor('uz').extract(text(body, 'uz'));
      return performance.now() - from;
    };
    time(4_000);
    const short = Math.max(20, Math.min(time(8_000), time(8_000)));
    expect(time(32_000)).toBeLessThan(short * 12 + 500);
  });
});
