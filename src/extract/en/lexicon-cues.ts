import { PhraseTable, wordSet } from '../phrase-table.js';
import type { Cue, Side } from '../lexicon.js';

type Entry = readonly [string, Cue];
type RoleCue = Extract<Cue, { says: 'role' }>;

const split = (forms: string): string[] => forms.split(';').map((form) => form.trim());

/** 'was attended by' is also said 'was also attended by'. */
const withAlso = (form: string): string[] => {
  const auxiliary = /^(?:was|were|is|are|has been|have been|will be) /u.exec(form);
  return auxiliary === null ? [form] : [form, `${auxiliary[0]}also ${form.slice(auxiliary[0].length)}`];
};

const role = (name: RoleCue['role'], side: Side, more: Partial<RoleCue>, forms: string): Entry[] =>
  split(forms).flatMap(withAlso).map((form) => [form, { says: 'role', role: name, side, ...more }] as const);

const cue = (meaning: Cue, forms: string): Entry[] => split(forms).map((form) => [form, meaning] as const);

const held = { held: true } as const;
const ofEvent = { held: true, ofEvent: true } as const;
const ofDelegation = { held: true, ofDelegation: true } as const;

/** Words in each of which something is done, with all that it is done to: 'told the court'. */
const each = (verbs: string, objects: string): string => split(verbs).flatMap((verb) => split(objects).map((object) => `${verb} ${object}`)).join(';');

const events = 'session;meeting;summit;conference;forum;talks;congress;assembly;hearing;trial;debate;sitting;round;ceremony;workshop;seminar;gathering;plenary;event;opening;negotiations;consultations;restricted session;plenary session;first session;opening session';
const hearers = `the court;the tribunal;the committee;the meeting;the session;the conference;the assembly;the congress;the summit;the forum;the hearing;the council;the board;the panel;the chamber;the house;the gathering;the audience;the judges;the jury;
  shareholders;the shareholders;investors;delegates;the delegates;deputies;the deputies;lawmakers;members;the members;senators;parliament;the parliament;participants;the participants;ministers;the ministers;leaders;the leaders;colleagues;his colleagues;her colleagues`;

/** Said of those in front and of those behind alike. */
const talked = `spoke by phone; spoke by telephone; spoke on the phone; spoke over the phone; held a phone call; held a telephone conversation; held talks; held talks with; held consultations; held negotiations; held a meeting with; held bilateral talks with; held a bilateral meeting with; conferred with;
  spoke by phone with; spoke by telephone with; spoke on the phone with; spoke over the phone with; held a phone call with; held a telephone conversation with; held a telephone call with; had a phone call with; had a telephone conversation with; spoke by video link with; held a video call with; met with; had talks with; shook hands with`;

/** What is done to a document, in the forms in which reports say it: done, to be done, and by whom. */
const documentVerb = (status: 'SIGNED' | 'ADOPTED' | 'APPROVED' | 'RATIFIED', infinitive: string, participle: string, noun: string): (readonly [string, Cue])[] => [
  ...['was', 'were', 'has been', 'have been', 'had been', 'is', 'are'].map((auxiliary) => [`${auxiliary} ${participle}`, { says: 'document status', status, side: 'before' } as const] as const),
  ...cue({ says: 'document status', status, side: 'after' }, `${participle}; ${noun} of; has ${participle}; have ${participle}`),
  ...cue({ says: 'document status', status: 'PLANNED', side: 'before' }, [
    'to be', 'will be', 'would be', 'can be', 'could be', 'should be', 'is to be', 'are to be', 'was to be', 'were to be', 'envisaged to be', 'planned to be', 'expected to be', 'scheduled to be', 'due to be', 'set to be', 'proposed to be', 'intended to be',
  ].map((auxiliary) => `${auxiliary} ${participle}`).join(';')),
  ...cue({ says: 'document status', status: 'PLANNED', side: 'after' }, ['will', 'to', 'expected to', 'was expected to', 'were expected to', 'plan to', 'plans to', 'is to', 'are to', 'intend to'].map((auxiliary) => `${auxiliary} ${infinitive}`).join(';')),
];

export const cues = {
  ellipses: wordSet('by'),
  presenceWords: wordSet('present attending attendees participants'),
  cues: new PhraseTable<Cue>([
    ...role('MEMBER', 'after', held, `the floor was taken by; the floor was given to; beside him sat; beside her sat; with him were; with her were; was attended by; were attended by; participants included; the participants included; taking part were; taking part are; present were; those present were; it was attended by; brought together; around the table sat;
      among those he welcomed were; among those she welcomed were; were signed by; was signed by; was signed by all; her guests were; his guests were; among those present were; among those attending were; among the participants were; from left; from left to right; from right; left to right; pictured are; pictured with; pictured from left;
      among the speakers were; speakers included; the speakers included; panellists included; others present were; also present were; also present was; in attendance were; with him came; with her came; with them came; accompanied by; was accompanied by; were accompanied by;
      they are accompanied by; are accompanied by; is accompanied by; flanked by; were joined by; was joined by; as did; on hand were; witnessed by; was replaced by; were replaced by; co-signed by; was briefed by; were briefed by; seated between;
      participants were; the participants were; taking part was; taking part in the talks were; was moderated by; moderated by; was addressed by; was seconded by; was represented in court by`),
    ...role('MEMBER', 'after', {}, 'attended by; is attended by; will be attended by; was opened by; brings together; greeted; is joined by'),
    ...role('MEMBER', 'before', { ...held, whoeverHosts: 'of a visit', meets: 'TALKS' }, `held a meeting; held bilateral talks; held a bilateral meeting; ${talked}`),
    ...role('MEMBER', 'after', { ...held, whoeverHosts: 'of a visit', meets: 'TALKS' }, talked),
    ...role('MEMBER', 'before', { ...held, ofPeople: true, whoeverHosts: 'of a visit', meets: 'MEETING' }, 'met; telephoned; phoned; called on'),
    ...role('MEMBER', 'after', { ...held, ofPeople: true, whoeverHosts: 'of a visit' }, 'met; telephoned; phoned; called on; welcomed'),
    ...role('HOST', 'before', { ...held, ofPeople: true, meets: 'MEETING' }, 'received; welcomed; hosted'),
    ...role('GUEST', 'after', { ...held, ofPeople: true }, 'received; hosted'),
    ...role('MEMBER', 'after', { ...held, ofPeople: true }, 'elected; re-elected; appointed; swore in'),
    ...role('HOST', 'after', held, 'was received by; were received by; received by; was welcomed by; were welcomed by'),
    ...role('GUEST', 'before', { ...held, meets: 'MEETING' }, 'was received by; were received by'),
    ...role('MEMBER', 'after', ofDelegation, 'consisted of; is made up of; comprises; and included; also included; which also comprised; also comprised; was made up of; comprised; includes; and includes; included; which also included'),
    ...role('GUEST', 'before', held, 'paid a; paid an; arrived on a; is paying a; made a; pays a'),
    ...role('MEMBER', 'before', held, `took part; took part in; also took part; participated; participated in; were present; was present; have arrived; arrived to take part; was in attendance; were in attendance; signed; initialled; accompanied; represented; spoke for; speaks for; spoke on behalf of; speaks on behalf of;
      was accompanied; co-signed; was elected; were elected; was re-elected; were re-elected; moderated; moderated the; moderated a; was among the participants; were among the participants; was among those present; attended the talks; joined by video link; joined online; joined remotely; attended online; took part online; took part by video link; gave evidence; were also present; was also present; are also present; voted; voted against; voted for; abstained; appeared for; joined the; joined the talks; sat in on`),
    ...role('MEMBER', 'before', ofEvent, 'attended the; attended; also attended; also attended the; joined; addressed; witnessed the'),
    ...role('MEMBER', 'before', {}, 'are taking part; is taking part; take part; takes part; participates; participate'),
    ...role('MEMBER', 'before', { acts: true }, `presented; reported on; reported to; proposed; briefed; outlined; spoke about; spoke of; spoke at; spoke first; read; read out; introduced; unveiled; tabled; submitted; seconded; put forward; greeted; thanked; congratulated; moved; ruled; testified; adjourned;
      argued; objected; pleaded; sentenced; dissented; handed; raised; delivered; delivered the; followed the; answered; replied; urged members; urged delegates; summed up; exchanged; used a break to; was re-appointed; ${each('told', hearers)}; ${each('thanked;briefed;addressed;assured;reminded;informed;urged;asked;welcomed', hearers)}`),
    ...role('MEMBER', 'before', { acts: true, atEvent: true }, 'said; told; announced; added; noted; stressed; emphasized; underlined; warned; welcomed; asked; called for; promised; pledged; stated; explained; praised; expressed; voiced; described; recalled; suggested; insisted'),
    ...role('MEMBER', 'after', held, each('closing the;addressing the;speaking at the;speaking during the;concluding the', events)),
    ...role('MEMBER', 'after', { ...held, whoeverHosts: 'always' }, each('opening the', events)),
    ...role('MEMBER', 'after', held, 'spoke for; speaks for; spoke on behalf of'),
    ...role('GUEST', 'after', held, 'guests included; the guests included; the guests were; guests of honour were; guests of honor were; the guest of honour was; special guests were; special guests included; invited guests included'),
    ...role('GUEST', 'before', held, 'was guest of honour; was guest of honor; was the guest of honour; was the guest of honor; were guests of honour; attended as guests; attended as guests of honour; attended as a guest; attended by invitation; attended as guests of honor; as a guest of honour; as guests of honour; as guests; as a guest; as a special guest; as special guests; as an invited guest; as invited guests'),
    ...role('OBSERVER', 'before', held, 'attended as an observer; attended as observers; as an observer; as observers; took part as observers; took part as an observer; in the capacity of observer; with observer status'),
    ...role('OBSERVER', 'after', held, 'observers included; the observers were; the observers included'),
    ...role('CHAIR', 'before', held, 'chaired it; chaired it together with; co-chaired it; chaired them; presided over it'),
    ...role('CHAIR', 'after', held, `chaired it together with; chaired it jointly with; was chaired by; were chaired by; chaired by; was presided over by; chaired by; presided over by; is chaired by; under the chairmanship of; with the chairmanship of; chairmanship of; is presided over by; under the presidency of;
      in the chair was; was called to order by`),
    ...role('CHAIR', 'after', {}, 'will be chaired by; is to be chaired by; to be chaired by; will be presided over by; will be co-chaired by'),
    ...role('CHAIR', 'before', held, 'was in the chair; acted as chair; took the chair; acted as chairman; acted as chairperson; whose country holds the chair; whose country has held the chair; whose country holds the presidency; whose country holds the chairmanship; is in the chair; presiding'),
    ...role('CHAIR', 'before', ofEvent, 'chaired the; chaired; presided over; presided over the; is chairing; is chairing the; chairs the; chairs; called to order the; called to order; presides over; presides over the; presided; presided at; presided at the; chaired a; presided over a'),
    ...role('CHAIR', 'before', { ...ofEvent, joint: true }, 'co-chaired; co-chaired the; co-chaired a; jointly chaired; jointly chaired the; co-presided over; co-presided over the'),
    ...role('CHAIR', 'after', { ...held, joint: true }, 'co-chaired by; was co-chaired by; were co-chaired by; jointly chaired by; was jointly chaired by; under the co-chairmanship of'),
    ...role('CHAIR', 'before', { ofEvent: true }, 'was due to chair; was due to chair the; is due to chair; is due to chair the; will chair; will chair the; is to chair; is to chair the; was to chair; was to chair the; will preside over; will preside over the; was to preside over; was to preside over the'),
    ...role('HOST', 'before', held, 'greeted the guests; welcomed the guests; welcomed the participants; welcomed the delegates; greeted the delegates; acted as host; played host; is playing host; was the host'),
    ...role('HOST', 'before', ofEvent, 'hosted the; hosted; is hosting the; is hosting; hosts the'),
    ...role('HOST', 'before', { ofEvent: true }, 'will host the; will host; is to host the; is to host'),
    ...role('HOST', 'after', held, 'hosted by; was hosted by; is hosted by; at the invitation of'),
    ...role('MEMBER', 'before', { ...ofEvent, whoeverHosts: 'always' }, 'opened the; opened; opened a; declared open the'),
    ...role('HEAD_OF_DELEGATION', 'after', ofDelegation, 'headed by; led by; was led by; were led by; is led by; are led by; was headed by; were headed by; is headed by; are headed by; under the leadership of; being led by; being headed by'),
    ...role('HEAD_OF_DELEGATION', 'before', ofDelegation, 'led its; headed its; leads its; heads its; led his; led her; headed the; led the; headed a; leads the; heads the; led a; heads a; leads a; is leading the; is leading a; is heading the; at the head of a; at the head of the'),
    ...role('SPEAKER', 'before', held, 'addressed the; delivered a speech; delivered an address; made a speech; made a statement; made an opening statement; took the floor; gave a speech; gave the keynote; delivered a keynote; delivered the keynote; gave an address; gave a lecture; delivered a lecture; was the keynote speaker'),
    ...role('ABSENT', 'before', held, `could not travel; could not fly; could not leave; was ill; were ill; was unable to travel; did not make the trip; was not in the hall; were not in the hall; sent his deputy; sent her deputy; was represented by his deputy; was represented by her deputy; did not attend; did not take part; was absent; were absent; sent his apologies; sent her apologies; sent their apologies; is not taking part; could not attend; would not come; was unable to attend; stayed away; did not come; missed the; was not present; were not present; did not travel; skipped the;
      could not come; will not attend; would not attend; is not attending; was not in attendance; declined to attend; declined the invitation; boycotted the; excused himself; excused herself; did not show up; did not appear; failed to appear; was unable to come; was prevented from attending; cancelled at short notice; canceled at short notice; cancelled his participation; cancelled her participation; pulled out; pulled out at short notice; withdrew at short notice; did not join; did not participate`),
    ...role('ABSENT', 'after', held, 'in the absence of; stood in for; was not attended by; standing in for; apologies were received from; absent were; absent was; deputised for; deputized for; deputising for; deputizing for'),
    ...role('ABSENT', 'after', { ...held, ofPeople: true }, 'neither; nor'),
    ...role('HEAD_OF_DELEGATION', 'after', { ...held, forState: true, elliptic: true }, 'was represented by; were represented by; is represented by; are represented by; represented by; will be represented by'),
    ...role('MEMBER', 'after', { ...held, forState: true, ofPeople: true }, 'sent; had sent; has sent'),
    ...cue({ says: 'event status', status: 'HELD' }, 'had a phone call; had a phone call with; had a telephone conversation; had a telephone conversation with; had talks; had talks with; conducted talks; hosted the; hosted a; is hosting the; chaired the; presided over the; co-chaired the; began; started; kicked off; got under way; got underway; has begun; has opened; has started; came together; took part in; was opened; was staged; was resumed; resumed; reconvened; opened the; opened a; declared open the; met with; took place; the first to be held; the last to be held; paid a; paid an; paid; held consultations; held negotiations; was held; were held; has been held; opened; gathered; met; convened; was convened; held; hosted; sat down; held talks; held a meeting; held bilateral talks; held a bilateral meeting; spoke by phone; spoke by telephone; spoke on the phone; held a phone call; held a telephone conversation; spoke by phone with; spoke by telephone with; spoke on the phone with; held a phone call with; held a telephone conversation with; held a meeting with; held bilateral talks with; held talks with'),
    ...cue({ says: 'event status', status: 'HELD', ends: true }, 'wrapped up; came to an end; closed; wound up; ended; concluded; has ended; has concluded; has closed; drew to a close'),
    ...cue({ says: 'event status', status: 'HELD', present: true }, 'begins; starts; opens; kicks off; wraps up; is being held; are being held; is meeting; are meeting; is underway; are under way; during a; during an; during his; during her; takes place; pays a; pays; holds; meets; meet; is taking place; runs; runs from; is under way; continues; is held; are held; gather'),
    ...cue({ says: 'event status', status: 'PLANNED' }, `to be held; was to be held; were to be held; was planned for; were planned for; was to open; will be held; will take place; is to be held; are to be held; scheduled to be held; is scheduled to be held; are scheduled to be held; is scheduled for; was scheduled for; is scheduled;
      is planned for; is due to be held; is expected to be held; is to take place; are to take place; is due to take place; would be held; would take place; will open; is set for; will be hosted by; is planned to be held; planned to be held; will meet; are due to gather;
      will begin; will start; will kick off; will be convened; is to begin; is to start; are to begin; are to start; will be staged; is slated for; are slated for; slated for; are scheduled for; is due to begin; is due to start; is due to open; are due to begin; will resume; will reconvene; are to meet; is to meet;
      is set to begin; is set to open; was due to be held; were due to be held; was due to take place; was due to begin; was due to open; was scheduled to take place; is scheduled to take place; are scheduled to take place; was scheduled to begin; is scheduled to begin; were to meet; is to be organised; is to be organized; will convene; to take place; planned for; scheduled for; is to open; will gather`),
    ...cue({ says: 'event status', status: 'POSTPONED' }, 'rescheduled; was rescheduled; has been rescheduled; was deferred; has been deferred; was delayed until; was pushed back to; was pushed back; has been pushed back; has been moved to; have been postponed; were postponed; was adjourned until; was adjourned to; is postponed; postponed; has been postponed; was postponed; was put off; has been put off; was moved to'),
    ...cue({ says: 'event status', status: 'CANCELED' }, 'scrapped; was scrapped; has been scrapped; was abandoned; were cancelled; were canceled; have been cancelled; have been canceled; is cancelled; is canceled; was dropped; cancelled; canceled; has been cancelled; has been canceled; was cancelled; was canceled; called off; was called off; has been called off; will not take place; will not be held'),
    ...documentVerb('SIGNED', 'sign', 'signed', 'signing'),
    ...documentVerb('ADOPTED', 'adopt', 'adopted', 'adoption'),
    ...documentVerb('APPROVED', 'approve', 'approved', 'approval'),
    ...documentVerb('RATIFIED', 'ratify', 'ratified', 'ratification'),
    ...documentVerb('SIGNED', 'initial', 'initialled', 'initialling'),
    ...cue({ says: 'document status', status: 'PLANNED', side: 'before' }, 'will be ready; is expected; are expected; will be made public; will follow; is being prepared; is under preparation'),
    ...cue({ says: 'document status', status: 'ADOPTED', side: 'after' }, 'issued; issued a; passed'),
    ...cue({ says: 'future' }, 'will; will be; would be; is to; is to be; are to be; was to be; were to be; are to; scheduled; upcoming; forthcoming; is due; are due; plans to; to be; would; had planned'),
  ]),
} as const;
