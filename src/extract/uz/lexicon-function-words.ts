import type { FunctionWords } from '../lexicon.js';
import { PhraseTable, wordSet } from '../phrase-table.js';
import { holders } from './lexicon-people.js';
import { listed } from './nouns.js';

export const functionWords: FunctionWords = {
  articles: wordSet(''),
  pointers: wordSet('uning ularning oʻz bu shu ushbu mazkur'),
  linkers: wordSet(''),
  ownerLinkers: wordSet(''),
  subordinations: new PhraseTable<true>(listed('Prezidenti huzuridagi;Prezident huzuridagi;Bosh vaziri huzuridagi;Hukumati huzuridagi;Vazirlar Mahkamasi huzuridagi;Vazirlar kengashi huzuridagi').map((form) => [form, true] as const)),
  ownerPostpositions: new PhraseTable<true>(listed('nomidan;tomonidan;vakili sifatida').map((form) => [form, true] as const)),
  conjunctions: wordSet('va hamda'),
  relatives: wordSet(''),
  negations: wordSet(''),
  functionWords: wordSet(`${holders.map((head) => `${head}lar`).join(' ')} va hamda yoki ammo lekin biroq esa ham bilan uchun keyin avval soʻng oldin davomida doirasida yakunda natijada soʻngra qoʻshma yakuniy yakunida yakunlari yakuni boʻyicha haqida toʻgʻrisida uchrashuvda u ular unda unga uni uning undan ularda ularga ularni ularning bu bunda
    bunga buning bundan shu shunda shuning shunga ushbu mazkur oʻz oʻzaro har hamma barcha ayrim baʼzi bir ikki uch toʻrt besh olti yetti sakkiz toʻqqiz oʻn yuz ming birinchi ikkinchi uchinchi agar chunki garchi sababli tufayli
    shuningdek bundan tashqari ayni paytda avvalroq keyinroq kecha bugun ertaga hozir endi yana faqat juda eng qator koʻplab kuni kunlari oyi yili yil oy kun tomonlar tomon vazirlar ishtirokchilar rahbarlar davlatlar mamlakatlar delegatsiyalar
    delegatsiya yigʻilish uchrashuv sessiya sammit majlis forum konferensiya muzokaralar muzokara tashrif kuzatuvchi keyingi kelgusi navbatdagi nomidan huzuridagi orqali tomonidan sifatida bor yoʻq edi ekan emas deb dedi kerak mumkin
    poytaxtda poytaxt oldingi avvalgisi masalalari xususan jumladan masalan kabi singari qadar tomonga boshqa hujjat hujjatlar mehmon mehmonlar jurnalistlar rasmiylar tadbir marosim aytish joiz qayd taʼkidlanganidek taʼkidlanishicha aytilishicha maʼlumotlarga
    xabar qilinishicha koʻra muvofiq asosan tarkibida qatorida raisligida boshchiligidagi`),
  clauseWords: wordSet(`qildi etdi boʻldi oʻtdi edi ekan boʻlib qilib etib berdi oldi chiqdi keldi ketdi dedi aytdi taʼkidladi bildirdi muhokama koʻrib u ular tomonlar esa ham deb bilan sababli yuzasidan natijasida yakunida yakunlari davomida`),
  backgroundPrepositions: wordSet(''),
  placePrepositions: wordSet(''),
  abbreviations: wordSet('mln mlrd sh v dr prof akad gen ya'),
  stopWords: wordSet('va hamda ning ga da dan ni uchun bilan boʻyicha toʻgʻrisidagi haqidagi haqida doir oid sohasidagi bu shu oʻz'),
  representationLinks: wordSet(''),
  senderPrepositions: wordSet(''),
  representationPhrases: new PhraseTable<true>([]),
};
