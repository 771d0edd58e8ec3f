import type { PeopleWords, TitleHead } from '../lexicon.js';
import { PhraseTable, wordSet } from '../phrase-table.js';
import { fold } from '../tokens.js';
import { decline, declineAdjective, isAdjective } from './declension.js';
import { fixed, inflectedSet, meaning, past } from './inflected.js';
import { fieldTerms } from './terms.js';

const heads = `президент;вице-президент;премьер-министр;премьер;вице-премьер;вице-премьер-министр;министр;секретарь;госсекретарь;пресс-секретарь;председатель;сопредседатель;зампредседателя;глава;руководитель;директор;гендиректор;замдиректора;
  ректор;проректор;декан;спикер;вице-спикер;посол;консул;генконсул;помощник;советник;член;депутат;сенатор;губернатор;мэр;хоким;аким;командующий;главнокомандующий;начальник;комиссар;представитель;полпред;постпред;спецпредставитель;
  спецпосланник;посланник;канцлер;король;королева;эмир;султан;принц;шейх;император;координатор;прокурор;генпрокурор;уполномоченный;коллега;эксперт;ученый;профессор;академик;судья;омбудсмен;редактор;управляющий;заведующий;
  заместитель;замминистра;замглавы;замруководителя;лидер;основатель;учредитель;владелец;атташе;поверенный;дипломат;гендир;генсек;генеральный секретарь;полковник;генерал;генерал-майор;генерал-лейтенант;маршал;адмирал;майор;подполковник;
  капитан;лейтенант;сержант;старшина;космонавт;тренер;юрист;адвокат;экономист;историк;писатель;режиссер;артист;архитектор;инженер;врач;казначей;докладчик;наблюдатель;делегат;городской голова;кандидат;участник;житель;ветеран;специалист;
  мастер;супруга;вдова;сын;дочь;студент;аспирант;сотрудник;работник;менеджер;тренер-преподаватель;педагог;учитель;воспитатель;настоятель;митрополит;патриарх;муфтий;раввин;епископ;архиепископ;президент-председатель`;

/** A title is of one person in the singular; a form that may be either counts as what a single holder has. */
const titleEntries = heads.split(';').map((head) => head.trim()).filter(Boolean).flatMap((head): (readonly [string, TitleHead])[] => {
  const forms = isAdjective(head) ? declineAdjective(head) : decline(head);
  const singular = new Set(forms.filter(({ number }) => number === 'singular').map(({ text }) => text));
  const plural = new Set(forms.filter(({ number, text }) => number === 'plural' && (!singular.has(text) || /^глав/u.test(head))).map(({ text }) => text));
  return [...[...plural].map((text) => [text, { plural: true }] as const), ...[...singular].filter((text) => !plural.has(text)).map((text) => [text, { plural: false }] as const)];
});

/** What ministers are of: the genitive behind 'министр', and the forms that follow 'по'. */
const portfolioForms = Object.keys(fieldTerms).flatMap((word) =>
  (isAdjective(word) ? declineAdjective(word) : decline(word)).filter((form) => form.case === 'genitive' || form.case === 'dative' || form.case === 'prepositional').map(({ text }) => fold(text)));

export const people: PeopleWords = {
  honorifics: new PhraseTable<true>(fixed('г-н;г-жа;господин;госпожа;господина;госпожи;господином;госпожой;Его Превосходительство;Ее Превосходительство;Его Высочество;Его Величество;шейх;принц', true)),
  nameParticles: wordSet('оглы оглу кызы угли кизи заде ибн бин бен аль аль- эль ад ар ат ас аш аз ан фон ван дер ден де ди да дю ла ле дос уль'),
  placeNouns: inflectedSet(`дворец зал площадь здание улица гостиница аэропорт река море долина дом резиденция парк проспект дорога мост гора озеро регион провинция район город область край округ канал коридор мечеть стадион университет
    вокзал музей залив океан полуостров агентство фото степь война день год восток запад север юг азия европа африка америка театр академия институт кремль республика федерация совет комитет министерство`),
  thingNouns: inflectedSet('операция кубок чемпионат премия орден медаль приз фестиваль закон кодекс бюджет рынок проект программа мир победа'),
  placePrefixes: inflectedSet('северный южный восточный западный центральный верхний нижний новый старый большой малый'),
  speechVerbs: new Set('сообщил отметил заявил подчеркнул сказал добавил напомнил пообещал предложил попросил призвал поблагодарил рассказал уточнил пояснил ответил доложил заметил выступил поддержал зачитал'.split(' ').flatMap(past).map(fold)),
  appositions: new PhraseTable<true>(fixed('он же;она же;также;ныне;по совместительству', true)),
  copulas: wordSet('является был была'),
  officeLinks: wordSet('как'),
  distributives: new PhraseTable<true>(fixed('каждый из них;все они;оба', true)),
  spokespersons: new PhraseTable<true>(meaning('пресс-секретарь;официальный представитель', true)),
  leadingVerbs: wordSet('возглавляет возглавляющий возглавляющая руководит возглавлявший представляет'),
  titleHeads: new PhraseTable<TitleHead>(titleEntries),
  titleModifiers: inflectedSet(`первый второй старший младший бывший действующий временный постоянный специальный генеральный исполнительный главный почетный новый чрезвычайный полномочный национальный государственный федеральный
    региональный ответственный личный художественный научный народный заслуженный избранный экс официальный политический верховный вице технический коммерческий финансовый`),
  portfolios: new Set(portfolioForms),
};
