import { PhraseTable, wordSet } from '../phrase-table.js';
import type { TitleHead } from '../lexicon.js';

const plurals: Readonly<Record<string, string>> = {
  'secretary general': 'secretaries general', 'secretary-general': 'secretaries-general', 'director general': 'directors general', 'attorney general': 'attorneys general',
  'prosecutor general': 'prosecutors general', spokesman: 'spokesmen', spokeswoman: 'spokeswomen', chairman: 'chairmen', chairwoman: 'chairwomen', 'chargé d’affaires': 'chargés d’affaires',
  'member of parliament': 'members of parliament', 'secretary of state': 'secretaries of state', 'secretary of defense': 'secretaries of defense', councilman: 'councilmen', councilwoman: 'councilwomen', congressman: 'congressmen', congresswoman: 'congresswomen',
  'chief of staff': 'chiefs of staff', 'co-chairman': 'co-chairmen', 'vice chairman': 'vice chairmen', 'vice-chairman': 'vice-chairmen', 'deputy chairman': 'deputy chairmen', businessman: 'businessmen', businesswoman: 'businesswomen', 'head of state': 'heads of state', 'head of government': 'heads of government', 'head of delegation': 'heads of delegation',
};

const heads = [
  // states and diplomacy
  `president;vice president;vice-president;prime minister;minister;premier;vice premier;vice-premier;first minister;secretary general;secretary-general;secretary;under-secretary;undersecretary;under-secretary-general;assistant secretary;
  permanent secretary;executive secretary;state secretary;secretary of state;general secretary;foreign secretary;home secretary;ambassador;consul;consul general;attaché;envoy;special envoy;emissary;representative;permanent representative;
  special representative;high representative;trade representative;negotiator;chief negotiator;special rapporteur;rapporteur;mediator;counsellor;minister-counsellor;chargé d’affaires;plenipotentiary;national coordinator;coordinator;
  resident coordinator;head of state;head of government;head of delegation;delegate;diplomat;counterpart;colleague;president-elect;observer;commissioner;high commissioner;chancellor;vice-chancellor;vice chancellor;governor;governor-general;
  deputy governor;lieutenant governor;mayor;deputy mayor;vice mayor;prefect;hokim;akim;councillor;state councillor;councilman;councilwoman;king;queen;emir;sultan;emperor;empress;crown prince;first lady;monarch;duke;duchess;grand duke`,
  // parliaments and parties
  `speaker;deputy speaker;member;member of parliament;mp;mep;deputy;senator;congressman;congresswoman;lawmaker;legislator;parliamentarian;whip;chief whip;majority leader;minority leader;opposition leader;party leader;leader;deputy leader;
  co-leader;clerk;ombudsman;politician`,
  // courts and police
  `judge;chief judge;presiding judge;justice;chief justice;associate justice;magistrate;registrar;prosecutor;prosecutor general;public prosecutor;state prosecutor;chief prosecutor;attorney;attorney general;solicitor general;advocate general;
  lawyer;counsel;barrister;solicitor;advocate;notary;defendant;claimant;plaintiff;applicant;petitioner;appellant;respondent;witness;arbitrator;inspector;chief inspector;superintendent;sheriff;police chief;investigator;detective`,
  // companies, banks, unions
  `chairman;chairwoman;chairperson;chair;deputy chair;deputy chairman;vice-chair;vice chair;vice-chairman;vice chairman;co-chair;co-chairman;co-chairwoman;chief executive;chief executive officer;ceo;cfo;coo;chief financial officer;
  chief operating officer;chief economist;managing director;executive director;director;director general;director-general;vice-director;founder;co-founder;owner;partner;shareholder;auditor;trustee;treasurer;manager;general manager;
  administrator;officer;press officer;banker;analyst;engineer;chief engineer;entrepreneur;businessman;businesswoman;unionist;organizer;organiser`,
  // whoever speaks or works for others
  'head;deputy head;chief;chief of staff;assistant;adviser;advisor;aide;spokesman;spokeswoman;spokesperson;press secretary;expert;specialist;ceremony master;moderator;editor;editor-in-chief;correspondent;journalist;reporter;columnist',
  // forces
  `commander;commander-in-chief;general;lieutenant general;major general;brigadier general;colonel general;army general;brigadier;colonel;lieutenant colonel;major;captain;lieutenant;sergeant;admiral;vice admiral;rear admiral;marshal;
  chief of the general staff;chief of general staff;chief of defence;army chief;secretary of defense`,
  // learning and faith
  `rector;vice-rector;vice rector;pro-rector;provost;dean;professor;lecturer;academician;scientist;researcher;hydrologist;economist;historian;physicist;engineer;teacher;principal;curator;pope;patriarch;archbishop;bishop;cardinal;
  metropolitan;mufti;grand mufti;imam;rabbi;chief rabbi;ayatollah;pastor;priest`,
  // sport and the arts
  'coach;head coach;referee;team captain;selector;champion;athlete;author;writer;poet;artist;composer;conductor;singer;actor;actress;filmmaker;architect;astronaut;cosmonaut;activist;campaigner;philanthropist;doctor;physician;surgeon',
].join(';');

const pluralOf = (head: string): string => plurals[head] ?? (head.endsWith('y') ? `${head.slice(0, -1)}ies` : head.endsWith('ch') ? `${head}es` : `${head}s`);

const headEntries = [...new Set(heads.split(';').map((head) => head.trim()))].flatMap((head): (readonly [string, TitleHead])[] => [
  [head, { plural: false }],
  [pluralOf(head), { plural: true }],
]);

export const people = {
  honorifics: new PhraseTable<true>(
    `Mr;Mr.;Mrs;Mrs.;Ms;Ms.;Miss;Dr;Dr.;Prof;Prof.;HE;HH;HRH;His Excellency;Her Excellency;Amb.;Sheikh;Shaikh;Prince;Princess;Sir;Dame;Hon.;Sayyid;Gen.;Col.;Lt.;Maj.;Capt.;Adm.;Brig.;Cmdr.;Sgt.;Cpl.;Lord;Lady;Baron;Baroness;Rev.;Reverend;Fr.;Eng.;Engr.;Ing.;Sen.;Rep.;Gov.;Messrs;Messrs.;Mx;Mme;Mme.;Mlle;Madame;Madam;Monsieur;Herr;Frau;Señor;Señora;Don;Doña;
    Shri;Smt.;Sri;Pandit;Maulana;Mullah;Hajji;Haji;Tun;Tan Sri;Dato;Dato Sri;Datuk;Datuk Seri;Ratu;U;Daw;Honourable;The Honourable;Right Honourable;Rt Hon;Rt. Hon.;Their Excellencies;His Holiness;Her Majesty;His Majesty;His Royal Highness;Her Royal Highness;His Highness;His Eminence;Sheikha;Emir;Chief`
      .split(';').map((form) => [form, true] as const),
  ).with(['h.', 'e.'], true).with(['h.', 'h.'], true).with(['h.', 'r.', 'h.'], true),
  nameParticles: wordSet('bin bint binti ibn abu al el van von der den ter ten zu zum zur de da di do du das dos del della y e la le ben o ul ur ud oglu ogly oghlu qizi ugli uulu kyzy te'),
  placeNouns: wordSet(`palace hall square building street hotel airport river rivers sea valley crossing house residence centre center park avenue road bridge mountain mountains mount lake region province district city
    channel corridor bhavan mosque stadium university station museum registan kremlin gulf ocean peninsula press news service agency photo caption village town county island islands isle isles bay cape strait straits canal coast beach port
    harbour harbor desert plateau steppe plain plains heights glacier delta basin waterfall falls creek volcano ridge range pass border territory territories state republic kingdom empire emirate
    governorate oblast prefecture municipality borough parish capital suburb quarter neighbourhood boulevard lane alley highway motorway railway metro terminal tower fort fortress camp base barracks prison jail court cathedral
    abbey monastery shrine chapel synagogue cemetery tomb monument memorial statue zoo ranch mine dam reservoir plant factory school college academy institute hospital clinic library theatre theater cinema gallery
    arena ground grounds pavilion plaza market shop bar restaurant cafe northern southern eastern western northeast northwest southeast southwest central upper lower middle week month
    year eve christmas easter ramadan battle revolution uprising treaty award prize medal trophy league championship championships olympics games tour festival magazine newspaper journal times post herald tribune gazette
    daily radio television tv channel network records album film movie language dialect koran quran protestant orthodox muslim islamic jewish hindu buddhist arab arabic`),
  /** Without a title or a verb of speech beside it, a run of capitals with one of these is a thing, a time or a place. */
  thingNouns: wordSet(`operation operations exercise task wing squadron fighter fighters falcons shuttle project program programme series class order executive standard time mean world war day week games cup awards video album single rock music sound
    machine power results faces summit conference meeting session assembly declaration agreement convention protocol treaty charter act law union united national international federal royal assets control embassy ministry department office
    committee council commission court bank group company corporation society association institute foundation fund party army navy force forces guard brigade brigades division regiment battalion corps fleet command marines airmen scouts eagles
    galaxy railroad train express line lines bridge tower gallery circuit track stage station junction constituency district village county valley river creek brook pond dock hall house home edition makeover chart charts distribution media
    electric microsoft windows android software system systems station technology technologies zone republic kingdom empire dynasty culture civil cold second first third spring summer autumn winter monday tuesday wednesday thursday friday saturday
    sunday january february march april june july august september october november december christmas easter internet web net green red blue black white golden silver super grand prix open masters series final finals semi bachelor master arts
    science sciences letter letters book bible gospel church temple cathedral general special central statement report budget tax trade global european asian african american arctic pacific atlantic indian mediterranean caribbean atlantis
    liberation independence revolutionary democratic republican liberal conservative labour labor socialist communist people peoples youth women children rights human health education culture art museum theatre opera symphony orchestra`),
  /** Begin names of places. */
  placePrefixes: wordSet('north south east west northern southern eastern western central upper lower new old great greater san santa saint st los las fort port lake mount cape rio river gulf bay ain wadi tel tell deir dayr ras jabal jebel north-east north-west south-east south-west near inside outside'),
  speechVerbs: wordSet('added adds tells argued argues believes replied claimed confirmed denied explained insisted joked recalled remarked suggested testified thinks thought tweeted urged wrote writes said says told added announced promised warned stressed noted proposed asked answered voiced spoke stated emphasized underlined welcomed met'),
  appositions: new PhraseTable<true>(['who is also', 'who is', 'also', 'each of them', 'all of them', 'until now', 'currently', 'newly appointed'].map((form) => [form, true] as const)),
  /** 'The Tajik member is NAME', 'spoke as chairman'. */
  copulas: wordSet('is was'),
  officeLinks: wordSet('as elected re-elected appointed named chosen'),
  distributives: new PhraseTable<true>(['each of them', 'all of them', 'both of them', 'both'].map((form) => [form, true] as const)),
  leadingVerbs: wordSet('heads chaired led manages owns founded presides leads runs directs chairs headed represents representing'),
  spokespersons: new PhraseTable<true>(['spokesman', 'spokeswoman', 'spokesperson', 'press secretary', 'press officer', 'press attaché'].map((form) => [form, true] as const)),
  titleHeads: new PhraseTable<TitleHead>(headEntries),
  titleModifiers: wordSet(`first second deputy vice senior junior acting former outgoing incoming caretaker interim permanent special prime foreign state national general executive chief assistant honorary current retired late veteran chief principal associate elected designated
    newly-appointed new then plenary extraordinary resident political press co federal republican regional public`),
  portfolios: wordSet(`foreign external internal affairs interior economy economic economics finance trade transport transportation communications digital development infrastructure defense defence security
    health education science culture sports sport tourism youth energy water resources agriculture environment ecology natural emergency emergencies situations justice labor labour social protection employment industry
    investment investments foreign cooperation relations international public national customs tax statistics aviation information technologies technology higher innovation construction housing
    regions parliamentary multilateral bilateral interior home police border migration religious planning privatization competition antimonopoly geology mines mining petroleum oil gas electricity commerce
    research studies
    supply food forestry fisheries integration strategy reforms management roads civil service standards space nuclear anti-corruption combat disaster preventive diplomacy hydrometeorology`),
} as const;
