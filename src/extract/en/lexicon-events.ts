import { PhraseTable, wordSet } from '../phrase-table.js';
import type { DocumentKind } from '../../reference/vocabulary.js';
import type { EventNoun } from '../lexicon.js';

const event = (kind: EventNoun['kind'], series: string, ...forms: string[]): (readonly [string, EventNoun])[] =>
  forms.map((form) => [form, { kind, series }] as const);

const document = (kind: DocumentKind, ...forms: string[]): (readonly [string, DocumentKind])[] => forms.map((form) => [form, kind] as const);

export const events = {
  eventNouns: new PhraseTable<EventNoun>([
    ...event('SUMMIT', 'summit', 'summit'),
    ...event('SESSION', 'session', 'session'),
    ...event('MEETING', 'session', 'meeting', 'gathering'),
    ...event('CONFERENCE', 'conference', 'conference', 'congress'),
    ...event('CONFERENCE', 'forum', 'forum'),
    ...event('OTHER', 'assembly', 'assembly'),
    ...event('OTHER', 'round', 'round'),
    ...event('CONSULTATIONS', 'consultations', 'round of consultations'),
    ...event('TALKS', 'talks', 'round of talks', 'round of negotiations'),
    ...event('VISIT', 'visit', 'visit'),
    ...event('TALKS', 'talks', 'talks', 'negotiations'),
    ...event('CONSULTATIONS', 'consultations', 'consultations'),
    ...event('EXERCISE', 'exercise', 'exercise', 'exercises', 'drills'),
    ...event('ELECTION', 'election', 'election', 'elections'),
    ...event('SIGNING', 'signing', 'signing ceremony'),
    ...event('OTHER', 'event', 'event'),
  ]),
  eventLinkers: wordSet('of between among'),
  topicLinkers: wordSet('on'),
  eventModifiers: wordSet(`annual regular plenary ordinary extraordinary joint informal formal special emergency virtual online official working state two-day three-day one-day four-day five-day biennial
    bilateral trilateral high-level restricted narrow expanded inaugural jubilee anniversary full`),
  comingModifiers: wordSet('upcoming forthcoming coming next'),
  participantNouns: wordSet('member members state states member-states members-states country countries nation nations leaders participants bloc government governments heads head parties chiefs delegations officials'),
  membershipNouns: wordSet('member state country nation bloc leader participant'),
  headsOfState: new PhraseTable<true>(['heads of state', 'heads of states', 'heads of member states', 'leaders', 'presidents'].map((form) => [form, true] as const)),
  agendaVerbs: wordSet('discussed considered reviewed exchanged heard noted decided approved adopted signed agreed examined endorsed focused praised read asked said told announced added'),
  destinationLinks: wordSet('to'),
  chairNouns: wordSet('chair chairman chairwoman chairperson'),
  capitalNouns: wordSet('capital'),
  delegationNouns: wordSet('delegation side team group'),

  documentNouns: new PhraseTable<DocumentKind>([
    ...document('CONVENTION', 'convention'), ...document('AGREEMENT', 'agreement'), ...document('TREATY', 'treaty', 'pact', 'charter'),
    ...document('MEMORANDUM', 'memorandum', 'memorandum of understanding'), ...document('DECLARATION', 'declaration'), ...document('COMMUNIQUE', 'communique'),
    ...document('STATEMENT', 'statement'), ...document('RESOLUTION', 'resolution', 'decision'), ...document('PROTOCOL', 'protocol'), ...document('APPEAL', 'appeal'),
    ...document('PLAN', 'plan', 'action plan'), ...document('PROGRAM', 'program', 'programme'), ...document('STRATEGY', 'strategy', 'concept'), ...document('MINUTES', 'minutes'),
    ...document('REPORT', 'report'), ...document('ROADMAP', 'roadmap', 'road map'), ...document('OTHER', 'register', 'document', 'regulations', 'list'),
  ]),
  objectPronouns: wordSet('it them both'),
  documentPointers: new PhraseTable<true>(
    ['these documents', 'the documents', 'both documents', 'all these documents', 'both texts', 'the texts', 'these texts', 'the two documents', 'the three documents', 'all three', 'they'].map((form) => [form, true] as const),
  ),
  draftModifiers: wordSet('draft drafts'),
  documentModifiers: wordSet('information joint final action comprehensive general common framework intergovernmental interstate outcome annual work road cooperation political'),
  documentLinkers: wordSet('of on for among between in against to with concerning regarding about'),
} as const;
