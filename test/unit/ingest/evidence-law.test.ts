import { requireArticle } from '../../../src/formats/complete.js';
import { readArticle } from '../../../src/formats/read.js';
import { keyedArticle, readKeyed } from '../../../src/ingest/read-article.js';
import { bytesOf, deskFiles } from '../../support/desk-files.js';
import { holdToEvidence } from '../../support/evidence-law.js';

for (const file of deskFiles) holdToEvidence(file.replace(/.*\//, ''), () => readKeyed(keyedArticle(requireArticle(readArticle(bytesOf(file), {})))));
