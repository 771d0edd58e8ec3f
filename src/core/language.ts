/** The language of a BCP 47 tag without script and region: 'uz' of 'uz-Cyrl'. */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The English name of a language by its BCP 47 tag; undefined where the words are no tag, or the language is not registered. */
export const languageName = (tag: string): string | undefined => {
  try {
    return names.of(tag);
  } catch {
    return undefined;
  }
};
