/** The languages in which names are known before any article is read. */
export const nameLanguages = ['en', 'ru', 'uz'] as const;
export type NameLanguage = (typeof nameLanguages)[number];

/** Something in English, and in the other languages in which it is known. */
export type ByLanguage<T> = { readonly en: T } & { readonly [L in NameLanguage]?: T };
