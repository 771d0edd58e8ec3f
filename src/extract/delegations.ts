import type { Words } from './facts.js';
import { byPlace, refTo } from './ledger.js';
import type { Handle, Ledger } from './ledger.js';
import type { Meeting } from './meetings.js';
import type { Said } from './people.js';

interface Delegate {
  readonly participant: Handle<'PARTICIPANT'>;
  readonly meeting: Pick<Meeting, 'handle'>;
  readonly represents: Said<Handle<'ORGANIZATION'>>;
  readonly name: Words;
  readonly roleWords: readonly Words[];
  readonly words: readonly Words[];
  readonly heads: boolean;
}

/** Who came to one event on behalf of one state or body is its delegation. */
export class Delegations {
  private readonly members = new Map<string, Delegate[]>();

  constructor(private readonly ledger: Ledger) {}

  add(delegate: Delegate): void {
    const key = `${delegate.meeting.handle.key} ${delegate.represents.value.key}`;
    const members = this.members.get(key);
    if (members === undefined) this.members.set(key, [delegate]);
    else members.push(delegate);
  }

  claim(): void {
    for (const [key, members] of this.members) {
      const delegation = this.ledger.subject('DELEGATION', null, key);
      for (const member of [...members].sort((a, b) => byPlace(a.name, b.name))) {
        this.ledger.claim(delegation, 'event', refTo(member.meeting.handle), member.words);
        this.ledger.claim(delegation, 'represents', refTo(member.represents.value), member.represents.words);
        if (member.heads) this.ledger.claim(delegation, 'head', refTo(member.participant), [...member.roleWords, member.name]);
        if (members.length === 1) this.ledger.claim(delegation, 'onlyMember', refTo(member.participant), [member.name]);
      }
    }
  }
}
