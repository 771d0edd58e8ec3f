import { PhraseTable, wordSet } from '../phrase-table.js';

export const functionWords = {
  articles: wordSet('the a an its his her their our'),
  pointers: wordSet('its his her their this that these those'),
  linkers: wordSet('of for to at in on from'),
  ownerLinkers: wordSet('of in'),
  subordinations: new PhraseTable<true>([
    ['under the President', true], ['under the Prime Minister', true], ['under the Government', true], ['under the Cabinet of Ministers', true],
  ]),
  ownerPostpositions: new PhraseTable<true>(),
  conjunctions: wordSet('and &'),
  relatives: wordSet('who which that whose whom'),
  negations: wordSet('not never without cannot'),
  functionWords: wordSet(`the a an and or but nor so yet of in on at by for from to with without within into onto over under above below between among amid during
    after before since until till while when where whether why how what which who whose whom that this these those there here then thus hence he she it they we you i his her its
    their our your him them us my all both each every either neither some any many much most more several few no not none only also too even just still already again
    earlier later meanwhile however moreover furthermore separately according following asked speaking addressing opening taking present participants as if because although though despite
    is are was were be been being has have had do does did will would shall should can could may might must let among about against along around across upon per via
    today yesterday tomorrow next last guests talks other others another such same both one two three four five six seven eight nine ten first second third representatives
    afterwards subsequently thereafter elsewhere similarly likewise nevertheless nonetheless instead recently previously finally firstly secondly indeed perhaps unlike like given since photo picture pictured
    near inside outside behind beyond despite including declaring citing noting asking calling standing arriving responding recalling describing welcoming thanking greeting introducing presenting reporting replying commenting joining meeting
    leading chairing hosting representing accompanying replacing succeeding congratulating praising criticizing criticising accusing urging warning stressing reading writing working living serving acting being having making giving holding
    looking seeing born named called known dear yes thanks sources experts analysts critics supporters witnesses residents lawyers prosecutors police authorities organizers organisers delegations officials leaders ministers heads parliamentarians deputies members security prime foreign`),
  clauseWords: wordSet(`is are was were be been being has have had do does did will would shall should can could may might must which who whose whom that by
    took take takes taking held hold holds met meet meets gave give gives heard hear noted notes said says told agreed decided discussed considered reviewed exchanged called calls
    during after before following while when where as than then also who it they he she approved adopted signed initialled ratified endorsed concluded circulated expected planned envisaged
    attended opened closed continues continued remains remained entered expires handed returned welcomed presented began started ended include includes included`),
  backgroundPrepositions: wordSet('since until before'),
  placePrepositions: wordSet('in at near from to into'),
  abbreviations: wordSet('mr mrs ms dr prof st gen col lt maj sgt rev hon amb no vs jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp sen rep gov capt adm brig cmdr cpl fr eng engr messrs bros jr sr mme smt rt mt'),
  stopWords: wordSet('the a an of for to at in on and its by among between with from under as his her their against into over that which is until'),
  representationLinks: wordSet('of for from'),
  senderPrepositions: wordSet(''),
  representationPhrases: new PhraseTable<true>(['of', 'for', 'from', 'speaks for', 'spoke for', 'speaking for', ', representing', ', who represents', ', who represented', 'representing'].map((form) => [form, true] as const)),
} as const;
