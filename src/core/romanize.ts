/**
 * Letters of other alphabets, and Latin letters that are no letter with a mark, in the plain Latin of no language in particular.
 * What languages write differently is folded away afterwards (fold-name.ts).
 */
const tables: readonly Readonly<Record<string, string>>[] = [
  { ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ə: 'a', ŋ: 'n', ħ: 'h' },
  // Cyrillic
  {
    а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', ғ: 'g', д: 'd', ђ: 'dj', е: 'e', є: 'e', ё: 'e', ж: 'j', җ: 'j', з: 'z', и: 'i', й: 'i', і: 'i', ї: 'i', ј: 'i', к: 'k', қ: 'k', л: 'l',
    љ: 'l', м: 'm', н: 'n', ң: 'n', њ: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'ch', у: 'u', ў: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'h', ҳ: 'h', һ: 'h', ц: 'ts', ч: 'ch',
    џ: 'j', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ә: 'a', ю: 'u', я: 'a',
  },
  // Greek
  {
    α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'ks', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'i', φ: 'f',
    χ: 'h', ψ: 'ps', ω: 'o',
  },
  // Armenian
  {
    ա: 'a', բ: 'b', գ: 'g', դ: 'd', ե: 'e', զ: 'z', է: 'e', ը: 'e', թ: 't', ժ: 'j', ի: 'i', լ: 'l', խ: 'h', ծ: 'ts', կ: 'k', հ: 'h', ձ: 'dz', ղ: 'g', ճ: 'ch', մ: 'm', յ: 'i', ն: 'n',
    շ: 'sh', ո: 'o', չ: 'ch', պ: 'p', ջ: 'j', ռ: 'r', ս: 's', վ: 'v', տ: 't', ր: 'r', ց: 'ts', ւ: 'u', փ: 'p', ք: 'k', օ: 'o', ֆ: 'f', և: 'ev',
  },
  // Georgian
  {
    ა: 'a', ბ: 'b', გ: 'g', დ: 'd', ე: 'e', ვ: 'v', ზ: 'z', თ: 't', ი: 'i', კ: 'k', ლ: 'l', მ: 'm', ნ: 'n', ო: 'o', პ: 'p', ჟ: 'j', რ: 'r', ს: 's', ტ: 't', უ: 'u', ფ: 'p', ქ: 'k',
    ღ: 'g', ყ: 'k', შ: 'sh', ჩ: 'ch', ც: 'ts', ძ: 'dz', წ: 'ts', ჭ: 'ch', ხ: 'h', ჯ: 'j', ჰ: 'h',
  },
  // Arabic, as it is written: without short vowels
  {
    ا: 'a', أ: 'a', إ: 'i', آ: 'a', ٱ: 'a', ء: '', ئ: 'i', ؤ: 'u', ى: 'a', ب: 'b', پ: 'p', ت: 't', ث: 'th', ج: 'j', چ: 'ch', ح: 'h', خ: 'h', د: 'd', ذ: 'z', ر: 'r', ز: 'z', ژ: 'j',
    س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: '', غ: 'g', ف: 'f', ق: 'k', ک: 'k', ك: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', ه: 'h', ة: 'a', و: 'u', ی: 'i', ي: 'i',
  },
];

const latinOf: ReadonlyMap<string, string> = new Map(tables.flatMap((table) => Object.entries(table)));

/** A text in small Latin letters without marks, as far as its script is one of the above; other scripts stay as they are. */
export const romanize = (text: string): string => {
  const letters = text.normalize('NFKC').toLowerCase().replace(/\p{L}/gu, (letter) => latinOf.get(letter) ?? letter);
  return letters.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').replace(/\p{L}/gu, (letter) => latinOf.get(letter) ?? letter);
};
