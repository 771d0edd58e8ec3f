import type { ParticipantRole } from '../reference/vocabulary.js';
import { Delegations } from './delegations.js';
import type { Words } from './facts.js';
import { refTo } from './ledger.js';
import type { Handle, Ledger } from './ledger.js';
import type { Lexicon } from './lexicon.js';
import type { Meeting, Meetings } from './meetings.js';
import type { NamedOrganizations } from './named-organizations.js';
import { partsIn } from './parts.js';
import type { Part } from './parts.js';
import type { People, Person, Said } from './people.js';
import type { Reading } from './reading.js';
import { wordsOf } from './sentences.js';

/** Where a report gives one person several parts, the one that says most. */
const rank: readonly ParticipantRole[] = ['ABSENT', 'CHAIR', 'HOST', 'HEAD_OF_DELEGATION', 'OBSERVER', 'GUEST', 'SPEAKER', 'MEMBER'];

/** Those who may have led a delegation without being said to. */
const led: ReadonlySet<ParticipantRole> = new Set(['MEMBER', 'GUEST', 'SPEAKER']);

/** All parts of one person in one event. */
interface Participation {
  readonly key: string;
  readonly person: Person;
  readonly meeting: Meeting;
  readonly parts: readonly Part[];
  readonly represents: Said<Handle<'ORGANIZATION'>> | null;
}

/** Reads who took part in which event, as what and for whom, and claims participants and delegations. */
export const readParticipation = (
  readings: readonly Reading[], ledger: Ledger, lexicon: Lexicon, people: People, meetings: Meetings, organizations: NamedOrganizations,
): void => {
  const byParticipant = new Map<string, Part[]>();
  for (const part of readings.flatMap((reading) => partsIn(reading, lexicon, people, meetings, organizations))) {
    if (part.presupposesHeld) meetings.presupposeHeld(part.meeting, part.words);
    const key = `${part.person.handle.key} ${part.meeting.handle.key}`;
    const list = byParticipant.get(key);
    if (list === undefined) byParticipant.set(key, [part]);
    else list.push(part);
  }
  const participations = headingDelegations([...byParticipant].map(([key, parts]) => participationOf(key, parts)), headsOfDelegations(readings, lexicon), meetings.main, organizations);
  const delegations = new Delegations(ledger);
  for (const participation of participations) claimParticipant(participation, ledger, meetings, delegations);
  delegations.claim();
};

const participationOf = (key: string, parts: readonly Part[]): Participation => {
  const { person, meeting } = parts[0] as Part;
  const delegation = parts.find((part) => part.represents !== null)?.represents ?? null;
  const represents = person.states.size > 0 ? person.represents : delegation ?? person.represents;
  return { key, person, meeting, represents, parts: parts.map((part) => asHostOrGuest(part, represents)) };
};

/** 'X, the Minister of Z, opened the session', which is held in Z: as host. During a visit the other side is the guest. */
const asHostOrGuest = (part: Part, represents: Participation['represents']): Part => {
  const { home, kind } = part.meeting;
  if (part.whoeverHosts === null || home === null || represents === null || (part.whoeverHosts === 'of a visit' && kind !== 'VISIT')) return part;
  const role = represents.value.key === home.state.key ? 'HOST' : kind === 'VISIT' ? 'GUEST' : part.role;
  return role === part.role ? part : { ...part, role, roleWords: [...part.roleWords, ...represents.words, ...home.words] };
};

/** The words that say of the main event that heads of delegations came to it. */
const headsOfDelegations = (readings: readonly Reading[], lexicon: Lexicon): Words | null => {
  for (const { sentence } of readings) {
    for (const at of sentence.tokens.keys()) {
      const heads = lexicon.headsOfDelegations.at(sentence.tokens, at);
      if (heads !== null) return wordsOf(sentence, { from: at, to: at + heads.length });
    }
  }
  return null;
};

/** Where heads of delegations came, whoever came alone for a state headed its delegation; at home there is none. */
const headingDelegations = (all: readonly Participation[], words: Words | null, main: Meeting | null, organizations: NamedOrganizations): readonly Participation[] => {
  if (words === null || main === null) return all;
  const present = all.filter((one) => one.meeting === main && one.represents !== null && roleOf(one.parts) !== 'ABSENT');
  const counts = new Map<string, number>();
  for (const { represents } of present) if (represents !== null) counts.set(represents.value.key, (counts.get(represents.value.key) ?? 0) + 1);
  return all.map((one) => {
    const { represents, parts } = one;
    const isAlone = one.meeting === main && represents !== null && counts.get(represents.value.key) === 1 && organizations.isState(represents.value);
    if (!isAlone || represents.value.key === main.home?.state.key || !led.has(roleOf(parts))) return one;
    return { ...one, parts: [...parts, { ...(parts[0] as Part), role: 'HEAD_OF_DELEGATION', roleWords: [words] }] };
  });
};

const roleOf = (parts: readonly Part[]): ParticipantRole => rank.find((one) => parts.some((part) => part.role === one)) as ParticipantRole;

const claimParticipant = ({ key, person, meeting, parts, represents }: Participation, ledger: Ledger, meetings: Meetings, delegations: Delegations): void => {
  const role = roleOf(parts);
  const participant = ledger.subject('PARTICIPANT', null, key);
  for (const part of parts) {
    const ground = part.certain ? 'said' : 'gathered';
    ledger.claim(participant, 'person', refTo(person.handle), [part.name]);
    ledger.claim(participant, 'event', refTo(meeting.handle), part.words, ground);
    if (part.role === role) ledger.claim(participant, 'role', role, part.roleWords, ground);
  }
  if (person.position !== null) ledger.claim(participant, 'position', person.position.value, person.position.words);
  if (person.organization !== null) ledger.claim(participant, 'organization', refTo(person.organization.value), person.organization.words);
  if (represents === null) return;
  ledger.claim(participant, 'represents', refTo(represents.value), represents.words);
  const part = parts.find((one) => one.role === role) as Part;
  if (role === 'CHAIR' || role === 'HOST') meetings.claimSeat(meeting, role === 'CHAIR' ? 'chair' : 'host', represents.value, [...part.roleWords, ...represents.words]);
  if (role !== 'ABSENT') delegations.add({ participant, meeting, represents, name: part.name, roleWords: part.roleWords, words: part.words, heads: role === 'HEAD_OF_DELEGATION' });
};
