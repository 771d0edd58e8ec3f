import { read } from './facts.js';
import type { FactsReader } from './facts.js';

/** What is read in an Uzbek report of 20 May 2024 with that body, in either alphabet. */
export const readUzbek = (body: string): FactsReader => read(body, { language: /\p{Script=Cyrillic}/u.test(body) ? 'uz-Cyrl' : 'uz' });
