import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOperationList } from '../../../src/api/persisted.js';
import { schema } from '../../../src/api/schema.js';
import type { TestApi } from '../../support/api.js';
import { startTestApi } from '../../support/api.js';
import { next } from '../../support/sequence.js';
import { connect } from '../../support/subscriber.js';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const persisted = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } });
const [listed, other] = ['query Listed { __typename }', 'query Other { __typename }'];
const answered = { data: { __typename: 'Query' } };

let api: TestApi;
let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'operations-')); });
afterEach(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const post = async (body: object) => {
  const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return [response.status, await response.json()];
};

describe('a persisted operation', () => {
  it('is sent by its hash once its text was sent with it', async () => {
    api = await startTestApi();
    const extensions = persisted(listed);
    expect(await post({ extensions })).toMatchObject([200, { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] }]);
    expect(await post({ query: listed, extensions })).toMatchObject([200, answered]);
    expect(await post({ extensions })).toMatchObject([200, answered]);
    const search = new URLSearchParams({ extensions: JSON.stringify(extensions) });
    const got = await fetch(`${api.url}/graphql?${search}`, { headers: { 'apollo-require-preflight': 'true' } });
    expect(await got.json()).toMatchObject(answered);
  });

  it('with a hash that is not of its text is refused in one sentence', async () => {
    api = await startTestApi();
    expect(await post({ query: other, extensions: persisted(listed) })).toEqual([400, { errors: [{
      message: 'The hash of the persisted query is not the SHA-256 of its text: send that in hexadecimal, in small letters.', extensions: { code: 'BAD_REQUEST' },
    }] }]);
  });
});

describe('a list of operations', () => {
  const refused = [{ message: 'This server answers the operations of its list alone: have yours added to it, or send one of them by its SHA-256.', extensions: { code: 'OPERATION_NOT_LISTED' } }];

  it.each([
    ['a folder', async () => { await writeFile(join(folder, 'listed.graphql'), listed); return folder; }],
    ['a file', async () => { const file = join(folder, 'list.json'); await writeFile(file, JSON.stringify({ [hashOf(listed)]: listed })); return file; }],
  ])('in %s is answered, by text and by hash, and nothing else is', async (_where, write) => {
    api = await startTestApi({ operationList: await write() });
    expect(await post({ query: listed })).toMatchObject([200, answered]);
    expect(await post({ extensions: persisted(listed) })).toMatchObject([200, answered]);
    for (const body of [{ query: other }, { extensions: persisted(other) }, { query: other, extensions: persisted(other) }, { query: `${listed} ` }]) {
      expect(await post(body)).toEqual([200, { errors: refused }]);
    }
    const got = await fetch(`${api.url}/graphql?${new URLSearchParams({ query: other })}`, { headers: { 'apollo-require-preflight': 'true' } });
    expect(await got.json()).toEqual({ errors: refused });
  });

  it('holds over websockets too', async () => {
    await writeFile(join(folder, 'listed.graphql'), listed);
    api = await startTestApi({ operationList: folder });
    const client = connect(api.url);
    expect(await next(client.iterate({ query: listed }))).toMatchObject(answered);
    await expect(next(client.iterate({ query: other }))).rejects.toEqual(refused);
    await client.dispose();
  });

  it('is checked when the server starts', async () => {
    api = await startTestApi();
    await writeFile(join(folder, 'bad.graphql'), '{ nothing }');
    expect(() => readOperationList(folder, schema())).toThrow(/OPERATION_LIST cannot be used \(Cannot query field "nothing".* In: { nothing }\): give a folder/);
    const file = join(folder, 'list.json');
    await writeFile(file, JSON.stringify({ abc: listed }));
    expect(() => readOperationList(file, schema())).toThrow(/abc is not the SHA-256 of its document/);
    expect(() => readOperationList(join(folder, 'none'), schema())).toThrow(/OPERATION_LIST cannot be used/);
  });
});
