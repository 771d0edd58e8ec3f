import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLogger } from '../../src/core/logger.js';
import { projectFolder } from '../../src/core/project.js';
import type { ModelSettings } from '../../src/model/model-extractor.js';
import { ModelExtractor } from '../../src/model/model-extractor.js';

/** A file of a recorded answer. */
export const recorded = (fixture: string, file: 'report.txt' | 'answer.txt'): string => readFileSync(join(projectFolder, 'test/fixtures/model', fixture, file), 'utf8');

/** A model as tests ask it, with what was logged of it; the clock stands still until it is moved. */
export interface TestModel {
  readonly model: ModelExtractor;
  readonly logged: () => { level: number; event: string; reason?: string; failures?: number }[];
  later(ms: number): void;
}

export const modelAt = (url: string, settings: Partial<ModelSettings> = {}): TestModel => {
  const lines: string[] = [];
  let now = Date.parse('2026-01-01T00:00:00Z');
  const log = createLogger('debug', { write: (line: string) => void lines.push(line) });
  const model = new ModelExtractor(
    { url, name: 'test-7b', key: 'secret', timeoutMs: 5_000, maxBytes: 10_000, maxAnswerBytes: 20_000, concurrent: 2, retries: 0, restMs: 60_000, ...settings }, () => new Date(now), log,
  );
  return { model, logged: () => lines.map((line) => JSON.parse(line) as { level: number; event: string }), later: (ms) => { now += ms; } };
};
