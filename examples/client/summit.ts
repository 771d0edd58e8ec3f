import type { ApolloClient } from '@apollo/client';
import { getFragmentData } from './generated/fragment-masking.js';
import {
  DelegationCardFragmentDoc, DelegationPageFragmentDoc, EventCardFragmentDoc, LinkedSummitDocument, MoreDelegationsDocument,
} from './generated/graphql.js';
import type { DelegationPageFragment, LinkedSummitQuery } from './generated/graphql.js';

/** Delegations of a page: few, so that there is a second. */
const PAGE = 3;

type Summit = LinkedSummitQuery['events']['edges'][number]['node'];

/** Brings the pages that follow into the cache, and answers the list as it stands there, whole. */
const allDelegations = async (client: ApolloClient, first: DelegationPageFragment): Promise<DelegationPageFragment> => {
  let list = first;
  while (list.delegations.pageInfo.hasNextPage) {
    const variables = { event: list.id, page: PAGE, after: list.delegations.pageInfo.endCursor };
    const { data } = await client.query({ query: MoreDelegationsDocument, variables, fetchPolicy: 'network-only' });
    const more = getFragmentData(DelegationPageFragmentDoc, data?.event);
    if (!more) return list;
    list = more;
  }
  return list;
};

const describe = (summit: Summit, { delegations }: DelegationPageFragment): string[] => {
  const { name, city, startDate, endDate } = getFragmentData(EventCardFragmentDoc, summit);
  const sent = delegations.edges.map(({ node }) => {
    const { represents, head } = getFragmentData(DelegationCardFragmentDoc, node);
    return `  ${represents.name}: ${head === null ? 'nobody named' : `${head.person.name}, ${head.position ?? 'no office named'}`}`;
  });
  const words = summit.evidence.edges.map(({ node }) => `  because "${node.quote}" stands in "${node.article.headline}", ${node.article.source.name}`);
  return [name, `  ${city ?? 'nowhere named'}, ${startDate ?? 'no day named'} to ${endDate ?? 'no day named'}`, ...words, ...sent];
};

/** A meeting with all who were sent, a line each, and where the log stood when it was read. */
export const readSummit = async (client: ApolloClient, text: string): Promise<{ position: string; lines: string[] }> => {
  const { data } = await client.query({ query: LinkedSummitDocument, variables: { text, page: PAGE } });
  if (!data) throw new Error('The server answered without data.');
  const summit = data.events.edges[0]?.node;
  if (summit === undefined) return { position: data.position, lines: [`No meeting that was held is called "${text}".`] };
  const list = await allDelegations(client, getFragmentData(DelegationPageFragmentDoc, summit));
  return { position: data.position, lines: describe(summit, list) };
};
