import type { ParticipantRole } from '../reference/vocabulary.js';
import { Delegations } from './delegations.js';
import type { Words } from './facts.js';
import { refTo } from './ledger.js';
import type { Ledger } from './ledger.js';
import type { Lexicon } from './lexicon.js';
import type { Meetings } from './meetings.js';
import type { NamedOrganizations } from './named-organizations.js';
import { partsIn } from './parts.js';
import type { Part } from './parts.js';
import type { People } from './people.js';
import type { Reading } from './reading.js';

/** Where a report gives one person several parts, the one that says most. */
const rank: readonly ParticipantRole[] = ['ABSENT', 'CHAIR', 'HOST', 'HEAD_OF_DELEGATION', 'OBSERVER', 'GUEST', 'SPEAKER', 'MEMBER'];

/** Reads who took part in which event, as what and for whom, and claims participants and delegations. */
export const readParticipation = (
  readings: readonly Reading[], ledger: Ledger, lexicon: Lexicon, people: People, meetings: Meetings, organizations: NamedOrganizations,
): void => {
  const parts = readings.flatMap((reading) => partsIn(reading, lexicon, people, meetings, organizations));
  const byParticipant = new Map<string, Part[]>();
  for (const part of parts) {
    if (part.presupposesHeld) meetings.presupposeHeld(part.meeting, part.words);
    const key = `${part.person.handle.key} ${part.meeting.handle.key}`;
    const list = byParticipant.get(key);
    if (list === undefined) byParticipant.set(key, [part]);
    else list.push(part);
  }
  const delegations = new Delegations(ledger);
  for (const [key, list] of byParticipant) claimParticipant(key, list, ledger, meetings, delegations);
  delegations.claim();
};

const claimParticipant = (key: string, parts: readonly Part[], ledger: Ledger, meetings: Meetings, delegations: Delegations): void => {
  const role = rank.find((one) => parts.some((part) => part.role === one)) as ParticipantRole;
  const { person, meeting } = parts[0] as Part;
  const participant = ledger.subject('PARTICIPANT', null, key);
  for (const part of parts) {
    ledger.claim(participant, 'person', refTo(person.handle), [part.name]);
    ledger.claim(participant, 'event', refTo(meeting.handle), part.words);
    if (part.role === role) ledger.claim(participant, 'role', role, [part.words[0] as Words]);
  }
  const delegation = parts.find((part) => part.represents !== null)?.represents ?? null;
  const represents = person.states.size > 0 ? person.represents : delegation ?? person.represents;
  if (person.position !== null) ledger.claim(participant, 'position', person.position.value, person.position.words);
  if (person.organization !== null) ledger.claim(participant, 'organization', refTo(person.organization.value), person.organization.words);
  if (represents === null) return;
  ledger.claim(participant, 'represents', refTo(represents.value), represents.words);
  const part = parts.find((one) => one.role === role) as Part;
  if (role === 'CHAIR' || role === 'HOST') meetings.claimSeat(meeting, role === 'CHAIR' ? 'chair' : 'host', represents.value, [...part.words.slice(0, 1), ...represents.words]);
  if (role !== 'ABSENT') delegations.add({ participant, meeting, represents, name: part.name, words: part.words, heads: role === 'HEAD_OF_DELEGATION' });
};
