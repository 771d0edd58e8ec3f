import type { ApolloClient } from '@apollo/client';
import type { Observable } from 'rxjs';
import { defer, map, repeat, retry, tap, timer } from 'rxjs';
import type { FollowEventsSubscription } from './generated/graphql.js';
import { FollowEventsDocument } from './generated/graphql.js';

export type EventChange = FollowEventsSubscription['eventChanges'];

/** Waits between two attempts to connect, in milliseconds: the first, doubled with each that fails, and the longest. */
const FIRST_WAIT = 100;
const LONGEST_WAIT = 5_000;

/**
 * The changes of events behind a cursor, without end: where the connection is cut, or the server ends, it connects again and goes on
 * behind the last change that came. The server tells what was missed first, in order, so nothing is lost.
 * A program that is to go on after its own end keeps the cursor where it keeps what it made of the changes.
 */
export const follow = (client: ApolloClient, start: string, onCut: (error: unknown) => void): Observable<EventChange> => {
  let after = start;
  return defer(() => client.subscribe({ query: FollowEventsDocument, variables: { after } })).pipe(
    map(({ data, error }) => {
      if (!data) throw error ?? new Error('A change came without data.');
      return data.eventChanges;
    }),
    tap(({ cursor }) => { after = cursor; }),
    retry({
      delay: (error: unknown, attempt) => {
        onCut(error);
        return timer(Math.min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_WAIT));
      },
      resetOnSuccess: true,
    }),
    repeat({ delay: FIRST_WAIT }),
  );
};
