import type { Lexicon } from '../lexicon.js';
import { bodies } from './lexicon-bodies.js';
import { cues } from './lexicon-cues.js';
import { dates } from './lexicon-dates.js';
import { documents, events } from './lexicon-events.js';
import { functionWords } from './lexicon-function-words.js';
import { people } from './lexicon-people.js';
import { morphology } from './morphology.js';

export const russian: Lexicon = { language: 'ru', ...functionWords, ...dates, ...people, ...bodies, ...events, ...documents, ...cues, ...morphology };
