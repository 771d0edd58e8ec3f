import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestApi } from '../support/api.js';
import { startTestApi } from '../support/api.js';
import { loadDesk } from '../support/desk.js';
import { codeIn } from '../support/documentation.js';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await loadDesk(api.db);
});
afterAll(() => api.close());

describe('the linked query of README', () => {
  it('is answered by the sample desk as README says', async () => {
    const [query] = codeIn('README.md', 'graphql');
    const [answer] = codeIn('README.md', 'json');
    expect({ data: await api.query(query as string) }).toEqual(JSON.parse(answer as string));
  });
});
