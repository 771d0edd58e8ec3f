/** The languages in which names are known before any article is read. */
export type NameLanguage = 'en' | 'ru' | 'uz';

/** Something in English, and in the other languages in which it is known. */
export type ByLanguage<T> = { readonly en: T } & { readonly [L in NameLanguage]?: T };
