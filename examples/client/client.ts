import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { relayStylePagination } from '@apollo/client/utilities';
import { OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

// Node has a WebSocket of its own from version 22 on, browsers always had.
if (!('WebSocket' in globalThis)) Object.assign(globalThis, { WebSocket });

/**
 * Lists are joined in the cache page after page. A list is told from another by what chooses its entries, never by `first` and `after`.
 * Nodes need no line here: their ids are global, so each stands in the cache once, whichever road it came by.
 */
const cache = (): InMemoryCache => new InMemoryCache({
  typePolicies: {
    Query: { fields: { events: relayStylePagination(['filter', 'orderBy']) } },
    Event: { fields: { delegations: relayStylePagination(), evidence: relayStylePagination(['supports']) } },
  },
});

/** A client of the graph at that address, with a key where one is needed. */
export const connect = (graph: URL, key?: string): ApolloClient => {
  const headers: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const socket = new URL(graph);
  socket.protocol = graph.protocol.replace('http', 'ws');
  // It does not try again by itself: it would send the cursor of the beginning. follow.ts goes on from the last one.
  const told = new GraphQLWsLink(createClient({ url: socket.href, connectionParams: headers, retryAttempts: 0 }));
  const asked = new HttpLink({ uri: graph.href, headers });
  return new ApolloClient({
    cache: cache(),
    link: ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, told, asked),
  });
};
