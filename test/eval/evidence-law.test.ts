import { readFileSync } from 'node:fs';
import { readConfig } from '../../src/core/config.js';
import { goldFiles } from '../../src/eval/annotated-set.js';
import { readArticle } from '../../src/formats/read.js';
import { readText, textOf } from '../../src/ingest/read-article.js';
import { holdToEvidence } from '../support/evidence-law.js';

for (const { gold, file } of goldFiles(readConfig().evalData)) {
  holdToEvidence(gold.id, () => {
    const draft = readArticle(readFileSync(file), { language: gold.lang, publishedOn: gold.published });
    return readText(textOf(draft, gold.published), gold.id);
  });
}
