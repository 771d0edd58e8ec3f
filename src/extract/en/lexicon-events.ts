import { PhraseTable, wordSet } from '../phrase-table.js';
import type { DocumentKind } from '../../reference/vocabulary.js';
import type { EventNoun } from '../lexicon.js';

const event = (kind: EventNoun['kind'], series: string, ...forms: string[]): (readonly [string, EventNoun])[] =>
  forms.map((form) => [form, { kind, series }] as const);

const document = (kind: DocumentKind, ...forms: string[]): (readonly [string, DocumentKind])[] => forms.map((form) => [form, kind] as const);

export const events = {
  eventNouns: new PhraseTable<EventNoun>([
    ...event('SUMMIT', 'summit', 'summit'),
    ...event('SESSION', 'session', 'session', 'sitting', 'plenary', 'plenum', 'convocation'),
    ...event('MEETING', 'session', 'meeting', 'gathering', 'general meeting', 'ministerial', 'retreat', 'round table', 'roundtable'),
    ...event('CONFERENCE', 'conference', 'conference', 'congress'),
    ...event('CONFERENCE', 'forum', 'forum'),
    ...event('CONFERENCE', 'workshop', 'workshop', 'seminar', 'symposium', 'colloquium', 'webinar'),
    ...event('OTHER', 'assembly', 'assembly', 'general assembly'),
    ...event('OTHER', 'hearing', 'hearing', 'hearings', 'trial', 'retrial', 'appeal hearing'),
    ...event('OTHER', 'debate', 'debate', 'general debate', 'panel discussion'),
    ...event('OTHER', 'briefing', 'press conference', 'news conference', 'press briefing', 'briefing'),
    ...event('OTHER', 'ceremony', 'ceremony', 'inauguration', 'opening ceremony', 'closing ceremony', 'award ceremony', 'reception'),
    ...event('OTHER', 'round', 'round'),
    ...event('OTHER', 'tournament', 'tournament', 'championship', 'championships', 'match', 'regatta', 'festival', 'exhibition', 'expo', 'trade fair'),
    ...event('CONSULTATIONS', 'consultations', 'round of consultations'),
    ...event('TALKS', 'talks', 'round of talks', 'round of negotiations', 'round of trade talks', 'phone call', 'telephone call', 'telephone conversation', 'phone conversation', 'phone talks', 'video call', 'videoconference', 'video conference',
      'conference call', 'dialogue'),
    ...event('VISIT', 'visit', 'visit'),
    ...event('TALKS', 'talks', 'talks', 'negotiations'),
    ...event('CONSULTATIONS', 'consultations', 'consultations'),
    ...event('EXERCISE', 'exercise', 'exercise', 'exercises', 'drills'),
    ...event('ELECTION', 'election', 'election', 'elections', 'referendum', 'by-election'),
    ...event('SIGNING', 'signing', 'signing ceremony'),
    ...event('OTHER', 'event', 'event'),
  ]),
  eventLinkers: wordSet('of between among'),
  topicLinkers: wordSet('on'),
  eventModifiers: wordSet(`annual regular plenary ordinary extraordinary joint informal formal special emergency virtual online official working state two-day three-day one-day four-day five-day biennial
    bilateral trilateral high-level restricted narrow expanded inaugural jubilee anniversary full general preliminary final public closed closed-door opening closing quadrilateral consultative biannual
    quarterly monthly weekly statutory founding constituent oral disciplinary technical high-profile two-week week-long day-long telephone phone`),
  comingModifiers: wordSet('upcoming forthcoming coming next'),
  participantNouns: wordSet('member members state states member-states members-states country countries nation nations leaders participants bloc government governments heads head parties chiefs delegations officials'),
  membershipNouns: wordSet('member state country nation bloc leader participant'),
  headsOfState: new PhraseTable<true>(['heads of state', 'heads of states', 'heads of member states', 'leaders', 'presidents'].map((form) => [form, true] as const)),
  agendaVerbs: wordSet('discussed considered reviewed exchanged heard noted decided approved adopted signed agreed examined endorsed focused praised read asked said told announced added'),
  destinationLinks: wordSet('to'),
  chairNouns: wordSet('chair chairman chairwoman chairperson'),
  capitalNouns: wordSet('capital'),
  delegationNouns: wordSet('delegation side team group'),
  headsOfDelegations: new PhraseTable<true>(['heads of delegations', 'heads of delegation', 'heads of the delegations', 'heads of their delegations'].map((form) => [form, true] as const)),
  observerNouns: wordSet('observer observers'),

  documentNouns: new PhraseTable<DocumentKind>([
    ...document('CONVENTION', 'convention', 'covenant'), ...document('AGREEMENT', 'agreement', 'accord', 'accords', 'contract', 'deal'), ...document('TREATY', 'treaty', 'pact', 'charter', 'compact'),
    ...document('MEMORANDUM', 'memorandum', 'memorandum of understanding', 'memorandum of cooperation', 'letter of intent', 'letter of understanding'), ...document('DECLARATION', 'declaration'), ...document('COMMUNIQUE', 'communique'),
    ...document('STATEMENT', 'statement'), ...document('RESOLUTION', 'resolution', 'decision', 'ruling', 'verdict', 'judgment', 'judgement', 'motion', 'recommendation'), ...document('PROTOCOL', 'protocol'), ...document('APPEAL', 'appeal'),
    ...document('PLAN', 'plan', 'action plan'), ...document('PROGRAM', 'program', 'programme'), ...document('STRATEGY', 'strategy', 'concept'), ...document('MINUTES', 'minutes'),
    ...document('REPORT', 'report'), ...document('ROADMAP', 'roadmap', 'road map'), ...document('OTHER', 'register', 'document', 'regulations', 'list', 'bill', 'law', 'decree', 'constitution', 'statute', 'statutes', 'code', 'bylaws', 'by-laws', 'articles of association', 'terms of reference', 'guidelines', 'white paper', 'position paper', 'opinion',
      'amendment', 'manifesto', 'petition'),
  ]),
  bareDocuments: new Set<DocumentKind>(['MINUTES']),
  objectPronouns: wordSet('it them both'),
  documentPointers: new PhraseTable<true>(
    ['these documents', 'the documents', 'both documents', 'all these documents', 'both texts', 'the texts', 'these texts', 'the two documents', 'the three documents', 'all three', 'they'].map((form) => [form, true] as const),
  ),
  draftModifiers: wordSet('draft drafts'),
  documentModifiers: wordSet('information joint final action comprehensive general common framework intergovernmental interstate outcome annual work road cooperation political'),
  documentLinkers: wordSet('of on for among between in against to with concerning regarding about'),
} as const;
