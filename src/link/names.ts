import { fold, scriptOf } from '../core/text.js';
import type { Support } from './support.js';
import { textsOf } from './claims.js';

/** A form of a name as it is stored. */
export interface NameForm {
  readonly language: string;
  readonly value: string;
  readonly script: string;
  readonly articleCount: number;
  readonly main: boolean;
}

/** Every form seen, once per language, in a stable order. */
export const namesFrom = (supports: readonly Support[], field: 'name' | 'title'): NameForm[] => {
  const forms = new Map<string, NameForm>();
  for (const { signature, articles } of supports) {
    const { language } = signature.content;
    for (const value of textsOf(signature, field)) {
      const key = JSON.stringify([language, value]);
      const before = forms.get(key)?.articleCount ?? 0;
      forms.set(key, { language, value, script: scriptOf(value), articleCount: before + articles, main: false });
    }
  }
  return [...forms.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, form]) => form);
};

/** What lists are ordered by: the fullest Latin form, else the fullest, folded. */
export const sortNameOf = (forms: readonly NameForm[]): string => {
  const latin = forms.filter((form) => form.script === 'Latn');
  const values = (latin.length > 0 ? latin : forms).map((form) => form.value);
  return fold(values.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? '');
};
