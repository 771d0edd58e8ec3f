import type { DocumentKind } from '../../reference/vocabulary.js';
import type { DocumentWords, EventNoun, EventWords } from '../lexicon.js';
import { PhraseTable, wordSet } from '../phrase-table.js';
import { fold } from '../tokens.js';
import { fixed, inflectedSet, meaning, past } from './inflected.js';

const event = (kind: EventNoun['kind'], series: string, nouns: string): (readonly [string, EventNoun])[] => meaning(nouns, { kind, series });

const document = (kind: DocumentKind, nouns: string): (readonly [string, DocumentKind])[] => meaning(nouns, kind);

const agenda = 'обсудил рассмотрел обменялся заслушал решил утвердил принял одобрил подписал согласовал сообщил отметил заявил подчеркнул сказал добавил подтвердил договорился';

export const events: EventWords = {
  eventNouns: new PhraseTable<EventNoun>([
    ...event('SUMMIT', 'summit', 'саммит'),
    ...event('SESSION', 'session', 'сессия;заседание'),
    ...event('MEETING', 'session', 'встреча;совещание;собрание'),
    ...event('CONFERENCE', 'conference', 'конференция;съезд;конгресс'),
    ...event('CONFERENCE', 'forum', 'форум'),
    ...event('OTHER', 'assembly', 'ассамблея'),
    ...event('OTHER', 'round', 'раунд'),
    ...event('CONSULTATIONS', 'consultations', 'консультации;раунд консультаций'),
    ...event('TALKS', 'talks', 'переговоры;раунд переговоров;беседа;разговор;телефонный разговор;телефонная беседа'),
    ...event('VISIT', 'visit', 'визит;поездка'),
    ...event('EXERCISE', 'exercise', 'учения'),
    ...event('ELECTION', 'election', 'выборы'),
    ...event('SIGNING', 'signing', 'церемония подписания'),
    ...event('OTHER', 'event', 'мероприятие;церемония'),
    ...fixed('поездок', { kind: 'VISIT', series: 'visit' } satisfies EventNoun),
  ]),
  eventLinkers: wordSet('между с'),
  topicLinkers: wordSet('по'),
  eventModifiers: inflectedSet(`ежегодный очередной внеочередной регулярный пленарный совместный неформальный торжественный официальный рабочий государственный экстренный специальный чрезвычайный виртуальный двусторонний двухсторонний трехсторонний
    многосторонний расширенный узкий юбилейный итоговый отдельный краткий международный межправительственный министерский парламентский двухдневный трехдневный однодневный четырехдневный выездной полный прошлый минувший`),
  comingModifiers: inflectedSet('предстоящий следующий ближайший будущий намеченный запланированный'),
  participantNouns: new Set([...inflectedSet('страна государство член лидер участник глава правительство делегация народ республика сторона ведомство партнер'), 'государств-членов', 'стран-участниц', 'стран-членов', 'государств-участников', 'государства-члены', 'внешнеполитических'].map(fold)),
  membershipNouns: wordSet('member state country leader participant'),
  headsOfState: new PhraseTable<true>(meaning('глава государства;лидер;президент', true)),
  agendaVerbs: new Set(agenda.split(/\s+/u).flatMap(past).map(fold)),
  destinationLinks: wordSet('в во'),
  chairNouns: wordSet('председатель председательствующий'),
  headsOfDelegations: new PhraseTable<true>(),
  observerNouns: inflectedSet('наблюдатель'),
  capitalNouns: inflectedSet('столица'),
  delegationNouns: new Set([...meaning('делегация;сторона', true)].map(([form]) => fold(form)).filter((form) => !/(?:ии|и|иям|ам|ями|ами|ях|ах)$/u.test(form) || /(?:ии|ны)$/u.test(form)).concat('delegation', 'side')),
};

export const documents: DocumentWords = {
  documentNouns: new PhraseTable<DocumentKind>([
    ...document('CONVENTION', 'конвенция'), ...document('AGREEMENT', 'соглашение'), ...document('TREATY', 'договор;пакт;хартия;устав'), ...document('MEMORANDUM', 'меморандум;меморандум о взаимопонимании'),
    ...document('DECLARATION', 'декларация'), ...fixed('коммюнике', 'COMMUNIQUE' as const), ...document('STATEMENT', 'заявление'), ...document('RESOLUTION', 'резолюция;решение;постановление'), ...document('PROTOCOL', 'протокол'),
    ...document('APPEAL', 'обращение;воззвание'), ...document('PLAN', 'план;план действий;план мероприятий'), ...document('PROGRAM', 'программа'), ...document('STRATEGY', 'стратегия;концепция'), ...fixed('Стратегические направления;Стратегических направлений', 'STRATEGY' as const),
    ...document('REPORT', 'доклад;отчет'), ...document('ROADMAP', 'дорожная карта'), ...document('OTHER', 'реестр;регламент;перечень;положение'),
  ]),
  bareDocuments: new Set<DocumentKind>(['MINUTES']),
  objectPronouns: wordSet('его ее их'),
  documentPointers: new PhraseTable<true>(fixed('эти документы;этих документов;оба документа;все документы;указанные документы', true)),
  draftModifiers: inflectedSet('проект законопроект'),
  documentModifiers: inflectedSet('итоговый совместный заключительный рамочный межправительственный межгосударственный общий комплексный политический информационный ежегодный рабочий антинаркотический двусторонний трехсторонний'),
  documentLinkers: wordSet('о об по на между среди в с за'),
};
