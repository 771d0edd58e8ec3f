import { Graph1761955200000 } from './0001-graph.js';
import { Visibility1764028800000 } from './0002-visibility.js';
import { Decisions1764028803000 } from './0003-decisions.js';
import { ApiKeys1764028804000 } from './0004-api-keys.js';
import { Asking1764028805000 } from './0005-asking.js';
import { Stories1764028806000 } from './0006-stories.js';
import { FilterIndexes1764028807000 } from './0007-filter-indexes.js';
import { FoldedNames1764028808000 } from './0008-folded-names.js';
import { Readings1764028809000 } from './0009-readings.js';

/** Append-only, in order; a migration that was released is never edited. */
export const migrations = [
  Graph1761955200000, Visibility1764028800000, Decisions1764028803000, ApiKeys1764028804000, Asking1764028805000, Stories1764028806000, FilterIndexes1764028807000,
  FoldedNames1764028808000, Readings1764028809000,
];
