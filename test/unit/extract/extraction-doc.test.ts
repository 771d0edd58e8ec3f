import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../../src/core/project.js';
import type { Text } from '../../../src/extract/facts.js';
import { showLayers } from '../../../src/extract/show-layers.js';
import { readDescribed } from '../../../src/ingest/annotate.js';
import { textOf } from '../../../src/ingest/read-article.js';
import { codeIn } from '../../support/documentation.js';
import { GrammarCopy } from '../../support/recipes.js';

const page = 'docs/extraction.md';
const published = '2024-05-20';

/** A sentence of a recipe, and the lines that are shown of what is printed for it. */
interface Shown {
  readonly text: Text;
  readonly lines: readonly string[];
}

const evenly = (line: string): string => line.trim().replace(/\s+/g, ' ');

const shown: readonly Shown[] = codeIn(page, 'console').flatMap((block) => block.split(/^\$ /m).slice(1)).map((each) => {
  const [first = '', ...lines] = each.trimEnd().split('\n');
  const [language = '', body = ''] = first.split(/: (.*)/s);
  return { text: { headline: 'News', lead: null, body, language, publishedOn: published }, lines: lines.map(evenly) };
});

/** The lines that a recipe shows, in those printed and in their order. */
const expectShown = ({ text, lines }: Shown, printed: string): void => {
  const all = printed.split('\n').map(evenly);
  expect([text.body, lines.length > 0, all.filter((line) => lines.includes(line))]).toEqual([text.body, true, lines]);
};

describe('the page on extraction', () => {
  it('shows what is printed of its sentence; UPDATE_DOCS=1 writes it', () => {
    const [report = '', block = ''] = codeIn(page, 'text');
    const { draft } = readDescribed(Buffer.from(report), { id: 'report', lang: 'en', published });
    const printed = `${showLayers(textOf(draft, published))}\n`;
    if (process.env['UPDATE_DOCS'] === '1') {
      const file = join(projectFolder, page);
      writeFileSync(file, readFileSync(file, 'utf8').replace(`\`\`\`text\n${block}\`\`\`\n\nHow it`, () => `\`\`\`text\n${printed}\`\`\`\n\nHow it`));
    } else {
      expect(printed).toBe(block);
    }
  });
});

describe('its recipes', () => {
  let copy: GrammarCopy;
  let after: readonly string[];

  beforeAll(() => {
    copy = new GrammarCopy();
    for (const diff of codeIn(page, 'diff')) copy.change(diff);
    for (const code of codeIn(page, 'ts')) copy.add(code);
    copy.build();
    after = copy.layersOf(shown.map(({ text }) => text));
  }, 180_000);
  afterAll(() => copy.remove());

  it.each(shown.map((each, index) => [each.text.body, index] as const))('make the grammar read: %s', (_, index) => {
    expectShown(shown[index] as Shown, after[index] as string);
  });

  it('are needed: without them none of it is read', () => {
    for (const { text, lines } of shown) {
      const before = showLayers(text).split('\n').map(evenly);
      expect(lines.filter((line) => !before.includes(line))).not.toEqual([]);
    }
  });
});
