import type { ApolloClient } from '@apollo/client';
import { connect } from './client.js';
import type { EventChange } from './follow.js';
import { follow } from './follow.js';
import { getFragmentData } from './generated/fragment-masking.js';
import { EventCardFragmentDoc } from './generated/graphql.js';
import { readSummit } from './summit.js';

const [address = 'http://127.0.0.1:4000/graphql', text = 'security council secretaries'] = process.argv.slice(2);

const describe = ({ op, nodeId, node }: EventChange): string => {
  const event = node?.__typename === 'Event' ? getFragmentData(EventCardFragmentDoc, node) : null;
  return [op, nodeId, event === null ? '' : `${event.name}, ${event.status}`].join(' ').trim();
};

/** What is told stands in the cache already, as it is now; what is gone must be taken out. */
const apply = ({ cache }: ApolloClient, change: EventChange): void => {
  const { op, nodeId } = change;
  if (nodeId !== null && (op === 'LEFT' || op === 'RETRACTED')) cache.evict({ id: cache.identify({ __typename: 'Event', id: nodeId }) as string });
  if (op !== 'CHECKPOINT') console.log(describe(change));
};

/** Reads, then follows from where the log stood; where the log is no longer kept that far back, it reads anew. */
const begin = async (client: ApolloClient): Promise<void> => {
  await client.clearStore();
  const { position, lines } = await readSummit(client, text);
  console.log(lines.join('\n'));
  console.error('Following changes of events; Ctrl-C ends it.');
  const following = follow(client, position, () => console.error('The connection was cut: going on behind the last change ..')).subscribe((change) => {
    if (change.op !== 'RESET') return apply(client, change);
    following.unsubscribe();
    begin(client).catch(fail);
  });
};

const fail = (error: unknown): void => {
  console.error(String(error));
  process.exitCode = 1;
};

begin(connect(new URL(address), process.env['COMMUNIQUE_KEY'])).catch(fail);
