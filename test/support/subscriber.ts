import type { FormattedExecutionResult } from 'graphql';
import type { Client } from 'graphql-ws';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { next } from './sequence.js';

/** A change as the tests ask for it. */
export interface ToldChange {
  readonly id: string;
  readonly cursor: string;
  readonly op: string;
  readonly cause: string | null;
  readonly nodeId: string | null;
  readonly replacedBy: string | null;
  readonly endsCommit: boolean;
  readonly reason: string | null;
  readonly node: { readonly id: string; readonly kind?: string } | null;
}

export type SubscriptionField = 'articleChanges' | 'eventChanges' | 'changes';

const fields = `id cursor op cause nodeId replacedBy endsCommit reason node { id ... on Event { kind } }`;
const parameters = {
  articleChanges: ['$filter: ArticleFilter', 'filter: $filter'],
  eventChanges: ['$filter: EventFilter', 'filter: $filter'],
  changes: ['$types: [NodeType!]', 'types: $types'],
} as const;

/** A client of the server's websocket. `terminate()` breaks it off as a network does. */
export const connect = (url: string, authorization?: string): Client =>
  createClient({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0, ...(authorization !== undefined && { connectionParams: { authorization } }) });

/** The raw answers to a subscription. */
export const answers = (client: Client, field: SubscriptionField, variables: object = {}): AsyncIterableIterator<FormattedExecutionResult> => {
  const [declared, given] = parameters[field];
  const query = `subscription ($after: String, ${declared}) { told: ${field}(after: $after, ${given}) { ${fields} } }`;
  return client.iterate({ query, variables: variables as Record<string, unknown> });
};

/** What a subscription tells; an error that it answers is thrown. */
export async function* told(client: Client, field: SubscriptionField, variables: object = {}): AsyncGenerator<ToldChange, void, undefined> {
  for await (const { data, errors } of answers(client, field, variables)) {
    if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
    yield (data as { told: ToldChange }).told;
  }
}

/** What a subscription answers that is refused. */
export const refusal = async (client: Client, field: SubscriptionField, variables: object): Promise<{ message: string; code: unknown }> => {
  const { errors } = await next(answers(client, field, variables));
  const [error] = errors ?? [];
  if (error === undefined) throw new Error('It was not refused.');
  return { message: error.message, code: error.extensions?.['code'] };
};
