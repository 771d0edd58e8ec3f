import { PhraseTable, wordSet } from '../phrase-table.js';
import type { Cue, Side } from '../lexicon.js';

type Entry = readonly [string, Cue];
type RoleName = Extract<Cue, { says: 'role' }>['role'];

/** 'was attended by' is also said 'was also attended by'. */
const withAlso = (form: string): string[] => {
  const auxiliary = /^(?:was|were|is|are|has been|have been|will be) /u.exec(form);
  return auxiliary === null ? [form] : [form, `${auxiliary[0]}also ${form.slice(auxiliary[0].length)}`];
};

const role = (held: boolean, name: RoleName, side: Side, forms: string): Entry[] =>
  forms.split(';').flatMap((form) => withAlso(form.trim())).map((form) => [form, held ? { says: 'role', role: name, side, held } : { says: 'role', role: name, side }] as const);

const ofDelegation = (name: RoleName, side: Side, forms: string): Entry[] => role(true, name, side, forms).map(([form, meaning]) => [form, { ...meaning, ofDelegation: true } as Cue] as const);

const ofEvent = (name: RoleName, forms: string): Entry[] => role(true, name, 'before', forms).map(([form, meaning]) => [form, { ...meaning, ofEvent: true } as Cue] as const);

const cue = (meaning: Cue, forms: string): Entry[] => forms.split(';').map((form) => [form.trim(), meaning] as const);

/** What is done to a document, in the forms in which reports say it: done, to be done, and by whom. */
const documentVerb = (status: 'SIGNED' | 'ADOPTED' | 'APPROVED' | 'RATIFIED', infinitive: string, participle: string, noun: string): (readonly [string, Cue])[] => [
  ...['was', 'were', 'has been', 'have been', 'had been', 'is', 'are'].map((auxiliary) => [`${auxiliary} ${participle}`, { says: 'document status', status, side: 'before' } as const] as const),
  ...cue({ says: 'document status', status, side: 'after' }, `${participle}; ${noun} of; has ${participle}; have ${participle}`),
  ...cue({ says: 'document status', status: 'PLANNED', side: 'before' }, [
    'to be', 'will be', 'would be', 'can be', 'could be', 'should be', 'is to be', 'are to be', 'envisaged to be', 'planned to be', 'expected to be', 'scheduled to be', 'due to be', 'set to be', 'proposed to be', 'intended to be',
  ].map((auxiliary) => `${auxiliary} ${participle}`).join(';')),
  ...cue({ says: 'document status', status: 'PLANNED', side: 'after' }, ['will', 'to', 'expected to', 'was expected to', 'were expected to', 'plan to', 'plans to', 'is to', 'are to', 'intend to'].map((auxiliary) => `${auxiliary} ${infinitive}`).join(';')),
];

export const cues = {
  ellipses: wordSet('by'),
  presenceWords: wordSet('present attending attendees participants'),
  cues: new PhraseTable<Cue>([
    ...role(true, 'MEMBER', 'after', `was attended by; were attended by; participants included; the participants included; taking part were; present were; those present were; it was attended by; brought together; around the table sat;
      among those he welcomed were; among those she welcomed were; were signed by; was signed by; was signed by all`),
    ...role(false, 'MEMBER', 'after', 'attended by; is attended by; will be attended by; was opened by; were joined by; was joined by; was addressed by'),
    ...role(true, 'MEMBER', 'before', 'held talks; held talks with; met with; held consultations; held negotiations; also took part; signed'),
    ...role(true, 'MEMBER', 'after', 'held talks; held talks with; met with; held consultations; held negotiations; brought together'),
    ...ofDelegation('MEMBER', 'after', 'and included; also included; which also comprised; also comprised; was made up of; comprised; includes; and includes; included'),
    ...role(true, 'GUEST', 'before', 'paid a; paid an; arrived on a; is paying a; made a; pays a'),
    ...role(true, 'MEMBER', 'before', 'took part; participated in; participated; were present; was present; have arrived; arrived to take part'),
    ...ofEvent('MEMBER', 'attended the; attended; also attended; also attended the'),
    ...role(false, 'MEMBER', 'before', 'are taking part; is taking part; take part; takes part; participates; participate'),
    ...role(true, 'GUEST', 'after', 'guests included; the guests included; her guests were; his guests were; the guests were'),
    ...role(true, 'GUEST', 'before', 'attended as guests; attended as guests of honour; attended as a guest; attended by invitation; attended as guests of honor; as a guest of honour; as guests of honour; as guests; as a guest'),
    ...role(true, 'OBSERVER', 'before', 'attended as an observer; attended as observers; as an observer; as observers; took part as observers; took part as an observer'),
    ...role(true, 'OBSERVER', 'after', 'observers included; the observers were'),
    ...role(true, 'CHAIR', 'after', 'was chaired by; were chaired by; chaired by; was presided over by; chaired by; presided over by; is chaired by; under the chairmanship of; with the chairmanship of; chairmanship of'),
    ...role(true, 'CHAIR', 'before', 'was in the chair; acted as chair; took the chair'),
    ...ofEvent('CHAIR', 'chaired the; chaired; presided over; presided over the; is chairing; is chairing the; chairs the; chairs; called to order the; called to order'),
    ...role(true, 'HOST', 'before', 'acted as host; played host'),
    ...ofEvent('HOST', 'hosted the; hosted'),
    ...role(true, 'HOST', 'after', 'hosted by; was hosted by; is hosted by'),
    ...ofDelegation('HEAD_OF_DELEGATION', 'after', 'headed by; led by; was led by; were led by; is led by; are led by; was headed by; were headed by; is headed by; are headed by; under the leadership of'),
    ...ofDelegation('HEAD_OF_DELEGATION', 'before', 'headed the; led the; headed a; leads the; heads the; led a'),
    ...role(true, 'SPEAKER', 'before', 'addressed the; delivered a speech; delivered an address; made a speech; made a statement; made an opening statement; took the floor'),
    ...role(true, 'ABSENT', 'before', 'did not attend; did not take part; was absent; were absent; sent his apologies; sent her apologies; is not taking part; could not attend; would not come; was unable to attend; stayed away; did not come; missed the; was not present'),
    ...role(true, 'ABSENT', 'after', 'in the absence of; stood in for; was not attended by'),
    ...cue({ says: 'role', role: 'MEMBER', side: 'after', held: true, forState: true, elliptic: true }, 'was represented by; were represented by; is represented by; are represented by; represented by'),
    ...cue({ says: 'event status', status: 'HELD' }, 'took place; the first to be held; the last to be held; paid a; paid an; paid; held consultations; held negotiations; was held; were held; has been held; opened; closed; wound up; gathered; met; convened; was convened; ended; concluded; held; hosted; sat down; has ended; held talks'),
    ...cue({ says: 'event status', status: 'HELD', present: true }, 'during a; during an; during his; during her; takes place; pays a; pays; holds; meets; meet; is taking place; runs; runs from; is under way; continues; is held; are held; gather'),
    ...cue({ says: 'event status', status: 'PLANNED' }, `to be held; was to be held; were to be held; was planned for; were planned for; was to open; will be held; will take place; is to be held; are to be held; scheduled to be held; is scheduled to be held; are scheduled to be held; is scheduled for; was scheduled for; is scheduled;
      is planned for; is due to be held; is expected to be held; is to take place; are to take place; is due to take place; would be held; would take place; will open; is set for; will be hosted by; is planned to be held; planned to be held; will meet; are due to gather;
      is to be organised; is to be organized; will convene; to take place; planned for; scheduled for; is to open; will gather`),
    ...cue({ says: 'event status', status: 'POSTPONED' }, 'postponed; has been postponed; was postponed; was put off; has been put off; was moved to'),
    ...cue({ says: 'event status', status: 'CANCELED' }, 'cancelled; canceled; has been cancelled; has been canceled; was cancelled; was canceled; called off; was called off; has been called off; will not take place; will not be held'),
    ...documentVerb('SIGNED', 'sign', 'signed', 'signing'),
    ...documentVerb('ADOPTED', 'adopt', 'adopted', 'adoption'),
    ...documentVerb('APPROVED', 'approve', 'approved', 'approval'),
    ...documentVerb('RATIFIED', 'ratify', 'ratified', 'ratification'),
    ...documentVerb('SIGNED', 'initial', 'initialled', 'initialling'),
    ...cue({ says: 'document status', status: 'PLANNED', side: 'before' }, 'will be ready; is expected; are expected; will be made public; will follow; is being prepared; is under preparation'),
    ...cue({ says: 'document status', status: 'ADOPTED', side: 'after' }, 'issued; issued a; passed'),
    ...cue({ says: 'future' }, 'will; is to; are to; scheduled; upcoming; forthcoming; is due; are due; plans to; to be; would; had planned'),
  ]),
} as const;
