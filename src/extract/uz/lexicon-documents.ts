import type { DocumentKind } from '../../reference/vocabulary.js';
import type { DocumentWords } from '../lexicon.js';
import { PhraseTable, wordSet } from '../phrase-table.js';
import { listed, singularForms } from './nouns.js';

/** In the singular; of documents in the plural none is named. */
const document = (kind: DocumentKind, nouns: string): (readonly [string, DocumentKind])[] =>
  listed(nouns).flatMap((noun) => singularForms(noun).map((form) => [form, kind] as const));

export const documentWords: DocumentWords = {
  documentNouns: new PhraseTable<DocumentKind>([
    ...document('CONVENTION', 'konvensiya'), ...document('AGREEMENT', 'bitim;kelishuv'), ...document('TREATY', 'shartnoma;pakt;xartiya'),
    ...document('MEMORANDUM', 'memorandum;anglashuv memorandumi;oʻzaro anglashuv memorandumi'), ...document('DECLARATION', 'deklaratsiya'), ...document('COMMUNIQUE', 'kommyunike'),
    ...document('STATEMENT', 'bayonot'), ...document('RESOLUTION', 'rezolyutsiya;qaror'), ...document('PROTOCOL', 'bayonnoma;protokol'), ...document('APPEAL', 'murojaatnoma'),
    ...document('PLAN', 'reja;chora-tadbirlar rejasi'), ...document('PROGRAM', 'dastur'), ...document('STRATEGY', 'strategiya;konsepsiya'), ...document('REPORT', 'hisobot'),
    ['yoʻl xaritasi', 'ROADMAP'], ...document('OTHER', 'hujjat;nizom;reyestr'),
  ]),
  bareDocuments: new Set<DocumentKind>(['PROTOCOL', 'AGREEMENT', 'TREATY', 'CONVENTION', 'MEMORANDUM', 'DECLARATION', 'COMMUNIQUE', 'ROADMAP']),
  objectPronouns: wordSet(''),
  documentPointers: new PhraseTable<true>(listed('mazkur hujjatlar;ushbu hujjatlar;bu hujjatlar;hujjatlar;ular;har ikki hujjat').map((form) => [form, true] as const)),
  draftModifiers: wordSet('loyiha loyihasi loyihalari'),
  documentModifiers: wordSet('qoʻshma birgalikdagi yakuniy umumiy hukumatlararo davlatlararo idoralararo kompleks amaliy yillik siyosiy strategik hamkorlik oʻzaro anglashuv harakatlar'),
  documentLinkers: wordSet('toʻgʻrisidagi haqidagi boʻyicha doir oid borasidagi sohasidagi sohasida oʻrtasidagi oʻrtasida yuzasidan'),
};
