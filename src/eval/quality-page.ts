import { blindSection } from './blind-set.js';
import { calibrationSection, groupsTable } from './calibration.js';
import type { Evaluation, Floor } from './evaluate.js';
import { setSection } from './gold.js';
import { kremlinSection } from './kremlin-events.js';
import { pairsSection } from './name-pairs.js';
import type { Section } from './table.js';
import { asMarkdown, asText } from './table.js';
import { taggedSection, taggedSets } from './tagged-names.js';

const floorsSection = (floors: readonly Floor[]): Section => {
  const below = floors.filter(({ value, floor }) => value < floor);
  return {
    title: 'What is expected, and what is reached',
    prose: [below.length === 0 ? 'Every floor is reached.' : `${below.length} of ${floors.length} floors are not reached.`],
    tables: [{
      columns: ['measure', 'texts', 'value', 'floor', 'aim', ''],
      rows: floors.map(({ measure, part, value, floor, aim }) => [measure, part, value, floor.toFixed(2), aim?.toFixed(2) ?? null, value < floor ? 'below' : aim !== null && value >= aim ? 'aim' : 'floor']),
    }],
  };
};

/** Figures that the annotated reports come with, measured there with the same scorer. */
const anchors: Section = {
  title: 'Published beside the annotated reports',
  prose: ['F1 exact / overlap of what Node has off the shelf, on the English reports; on Russian and Uzbek all three are near 0. No rival tells positions, delegations, events or documents.'],
  tables: [{
    columns: ['system', 'PERSON', 'ORG', 'DATE'],
    rows: [
      ['compromise 14.17 with compromise-dates 3.9', '0.41 / 0.54', '0.57 / 0.60', '0.86 / 0.97'],
      ['wink-nlp 2.4 with wink-eng-lite-web-model 1.8', '0 / 0', '0 / 0', '0.76 / 0.91'],
      ['three regular expressions', '0.42 / 0.43', '0.45 / 0.46', '0.78 / 0.90'],
    ],
  }],
};

const judged = 'What holds is decided by the annotations (`src/eval/judge.ts` says how, field by field); '
  + 'a claim of which they say nothing is left out. Confidences are set by kind of evidence, not by text: `src/extract/confidence.ts`.';

export const sectionsOf = ({ gold, blind, kremlin, tagged, pairs, calibration, floors }: Evaluation): Section[] => [
  floorsSection(floors),
  setSection('Annotated reports', ['News on meetings, visits and summits, scored by the scorer that the reports come with. Ids are the linker\'s, over all reports of all languages.'], gold),
  anchors,
  ...(blind === null ? [] : [blindSection(blind)]),
  kremlinSection(kremlin),
  ...taggedSets.flatMap((set) => tagged.filter((scores) => scores.set === set.name).map((scores) => taggedSection(set, scores))),
  pairsSection(pairs),
  withProse(calibrationSection('Confidence: stated against right', calibration.gold), judged),
  { title: 'Confidence by kind of claim', prose: [], tables: [groupsTable(calibration.gold)] },
  ...(calibration.blind === null ? [] : [calibrationSection('Confidence on the blind set', calibration.blind)]),
];

const withProse = (section: Section, line: string): Section => ({ ...section, prose: [...section.prose, line] });

const opening = `# How right it is

Figures of what is read in texts that people annotated. They are made by

\`\`\`sh
npm run eval
\`\`\`

which reads the folder that \`EVAL_DATA\` names, scores what is read there and writes this page. The texts are not part of this project; figures are. Precision, recall and F1 are shares of 1.
`;

export const asPage = (sections: readonly Section[]): string =>
  [opening, ...sections.map(({ title, prose, tables }) => [`## ${title}`, ...prose, ...tables.map(asMarkdown)].join('\n\n'))].join('\n').replace(/\n*$/, '\n').replace(/\n## /g, '\n\n## ').replace(/\n{3,}/g, '\n\n');

export const asReport = (sections: readonly Section[]): string =>
  sections.map(({ title, prose, tables }) => [title.toUpperCase(), ...prose, ...tables.map(asText)].join('\n\n')).join('\n\n\n');
