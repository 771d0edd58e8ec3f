import { describe, expect, it } from '@jest/globals';
import { readUzbek } from '../../support/uzbek.js';

const person = (name: string, title: string, organization: string | null, represents: string | null) => ({ name, titles: [{ title, organization, represents }] });

describe('people and their offices in Uzbek', () => {
  it.each([
    ['an office with state and body in front', 'Qozogʻiston Transport vazirligi rahbari Askar Omarov soʻzladi.', person('Askar Omarov', 'Transport vazirligi rahbari', 'Transport vazirligi', 'Kazakhstan')],
    ['a council under the president', 'Oʻzbekiston Respublikasi Prezidenti huzuridagi Xavfsizlik kengashi kotibi Sanjar Rahimov soʻzladi.',
      person('Sanjar Rahimov', 'Xavfsizlik kengashi kotibi', 'Xavfsizlik kengashi', 'Uzbekistan')],
    ['a field of policy in small letters', 'Gruziya atrof-muhit va qishloq xoʻjaligi vaziri Nino Beridze soʻzladi.', person('Nino Beridze', 'atrof-muhit va qishloq xoʻjaligi vaziri', null, 'Georgia')],
    ['an office of which another is', 'Rossiya Bosh vazirining birinchi oʻrinbosari Pyotr Orlov soʻzladi.', person('Pyotr Orlov', 'Bosh vazirining birinchi oʻrinbosari', null, 'Russia')],
    ['a genitive, and where the office is held', 'Oʻzbekistonning Misrdagi elchisi Lola Karimova soʻzladi.', person('Lola Karimova', 'elchisi', null, 'Uzbekistan')],
    ['a state in the ablative', 'Nepaldan energetika vaziri Rojan Tapa keldi.', person('Rojan Tapa', 'energetika vaziri', null, 'Nepal')],
    ['in the name of a state', 'Hindiston nomidan bosh maslahatchi Arjun Nair soʻzladi.', person('Arjun Nair', 'bosh maslahatchi', null, 'India')],
    ['what is of a state, in small letters', 'U qirgʻizistonlik hamkasbi Temir Asanov bilan gaplashdi.', person('Temir Asanov', 'hamkasbi', null, 'Kyrgyzstan')],
    ['a known body', 'SHHT Bosh kotibi Li Min soʻzladi.', person('Li Min', 'SHHT Bosh kotibi', 'Shanghai Cooperation Organization', 'Shanghai Cooperation Organization')],
    ['the Cyrillic alphabet', 'Тожикистон Мудофаа вазирлиги раҳбари Рустам Шарипов сўзлади.', person('Рустам Шарипов', 'Мудофаа вазирлиги раҳбари', 'Мудофаа вазирлиги', 'Tajikistan')],
  ])('reads %s', (_, body, expected) => {
    expect(readUzbek(body).people()).toEqual([expected]);
  });

  it.each([
    ['Transport vaziri Dilshod Karimovning nutqi tinglandi.', ['Dilshod Karimov']],
    ['Vazir Kishi Tanakaga maktub topshirildi. Tanaka uni oldi.', ['Kishi Tanaka', 'Tanaka']],
    ['Vazir Kenji Matsuda keldi. K. Matsudaning rejasi bor.', ['Kenji Matsuda', 'K. Matsuda']],
    ['Вазир Дилшод Каримовга савол берилди. Каримов жавоб берди.', ['Дилшод Каримов', 'Каримов']],
  ])('cites a name without the ending of its case: %s', (body, names) => {
    expect(readUzbek(body).evidence('PERSON', 'name').flat()).toEqual(names);
  });

  it('takes nobody for a person whom a sentence only begins with', () => {
    expect(readUzbek('Vazirlar Buxoroda uchrashdi. Prezidentlar Qoʻshma bayonotni imzoladilar. Tomonlar hujjatlarni koʻrib chiqdi.').people()).toEqual([]);
  });

  it('gives a list behind one state that state', () => {
    const people = readUzbek('Muzokaralarda Gruziya tomonidan savdo vaziri Nino Beridze va sanoat vaziri Luka Gogia ishtirok etdi.').people();
    expect(people.map((one) => (one['titles'] as { represents: string | null }[])[0]?.represents)).toEqual(['Georgia', 'Georgia']);
  });

});
