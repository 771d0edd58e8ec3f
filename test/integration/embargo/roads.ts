import { heldUrl } from '../../support/held-report.js';

/** One way to ask for what the report that is held back would change. */
export interface Road {
  /** Fields of Query that it takes. */
  readonly takes: readonly string[];
  readonly query: string;
  /** Whether whoever has the scope sees by it that the report is there. What is read in a report nobody sees before its embargo ends. */
  readonly showsArticle: boolean;
}

const road = (takes: string, query: string, showsArticle = false): Road => ({ takes: takes.split(' '), query, showsArticle });

const id = (name: string): string => `$${name}: ID!`;
const articles = '{ totalCount nodes { headline body } edges { node { headline } } pageInfo { hasNextPage hasPreviousPage } }';
const stats = (groupBy: string, showsArticle = false): Road =>
  road('articleStats', `{ articleStats(groupBy: ${groupBy}, filter: { status: [USABLE, WITHHELD, CANCELED] }, first: 100) { key label count } }`, showsArticle);

/** Roads to the report, to what is said in it, and to what counts it, by what they ask. Variables name things that were known before. */
export const roads: Readonly<Record<string, Road>> = {
  'the article by its id': road('node', `query (${id('held')}) { node(id: $held) { id ... on Article { headline } } }`, true),
  'the article among several ids': road('nodes', `query (${id('held')}) { nodes(ids: [$held]) { id ... on Article { headline } } }`, true),
  'the article by its id and type': road('article', `query (${id('held')}) { article(id: $held) { headline } }`, true),
  'the article by its address': road('article', `{ article(url: "${heldUrl}") { headline } }`, true),
  'its source by id': road('node', `query (${id('heldSource')}) { node(id: $heldSource) { ... on Source { name languages } } }`, true),
  'all articles': road('articles', `{ articles(first: 100) ${articles} }`, true),
  'articles from the end': road('articles', `{ articles(last: 3, orderBy: PUBLISHED_ASC) ${articles} }`, true),
  'articles of any status': road('articles', `{ articles(filter: { status: [USABLE, WITHHELD, CANCELED] }) ${articles} }`, true),
  'articles by a word': road('articles', `{ articles(filter: { text: "quixotic" }) ${articles} }`, true),
  'articles by relevance': road('articles', `{ articles(filter: { text: "energy" }, orderBy: RELEVANCE) ${articles} }`, true),
  'articles by section and language': road('articles', `{ articles(filter: { section: ["energy"], language: ["en"] }) ${articles} }`, true),
  'articles by day': road('articles', `{ articles(filter: { published: { from: "2025-12-30T00:00:00Z" } }) ${articles} }`, true),
  'articles of its source': road('articles', `query (${id('heldSource')}) { articles(filter: { source: [$heldSource] }) ${articles} }`, true),
  'articles of a person': road('person', `query (${id('person')}) { person(id: $person) { articles ${articles} } }`),
  'articles by a person': road('articles', `query (${id('person')}) { articles(filter: { person: [$person] }) ${articles} }`),
  'articles of a body': road('organization', `query (${id('state')}) { organization(id: $state) { articles ${articles} } }`),
  'articles of a series': road('articles', `query (${id('series')}) { articles(filter: { series: [$series] }) ${articles} }`),
  'articles of a topic': road('topics', `{ topics(first: 100) { nodes { mediaTopic articles(first: 100) ${articles} } } }`, true),
  'a person': road('person', `query (${id('person')}) { person(id: $person) {
    names { value articleCount } positions { title lastSeen } participations { totalCount nodes { event { startDate } } } mentions { totalCount nodes { quote } }
  } }`),
  'people': road('people', '{ people(first: 100) { totalCount nodes { name } } }'),
  'people by name': road('people', '{ people(filter: { text: "Khorogova" }) { totalCount nodes { name } } }'),
  'people of a state': road('people', `query (${id('state')}) { people(filter: { represents: [$state] }) { totalCount nodes { name } } }`),
  'a state': road('organization', `query (${id('state')}) { organization(id: $state) {
    delegations { totalCount } positions { totalCount } events { totalCount nodes { startDate } } mentions { totalCount }
  } }`),
  'a body by its acronym': road('organization', '{ organization(acronym: "ICME") { mentions { totalCount } eventSeries { events { totalCount } } } }'),
  'bodies': road('organizations', '{ organizations(filter: { text: "Mountain Energy" }) { totalCount nodes { name articles { totalCount } } } }'),
  'events': road('events', '{ events(first: 100) { totalCount nodes { name startDate city } } }'),
  'events by city': road('events', '{ events(filter: { city: ["Khorog"] }) { totalCount } }'),
  'events by name': road('events', '{ events(filter: { text: "ninth session" }, orderBy: RELEVANCE) { totalCount } }'),
  'the event before it': road('event', `query (${id('event')}) { event(id: $event) { next { startDate } articles { totalCount } evidence { totalCount } } }`),
  'its series': road('eventSeries', `query (${id('series')}) { eventSeries(id: $series) { events { totalCount nodes { startDate } } attendance(events: 3) { organization { name } event { startDate } head { position } } } }`),
  'series': road('series', '{ series(text: "Mountain Energy") { totalCount nodes { events { totalCount } } } }'),
  'documents': road('documents', '{ documents(first: 100) { totalCount nodes { title } } }'),
  'documents by title': road('documents', '{ documents(filter: { text: "Khorog" }) { totalCount } }'),
  'a document of the series': road('document', `query (${id('document')}) { document(id: $document) { events { startDate next { startDate } } } }`),
  'meetings': road('meetings', `query (${id('person')}, ${id('state')}) { meetings(between: [$person, $state]) { totalCount nodes { startDate } } }`),
  'stories': road('stories', '{ stories(first: 100) { totalCount nodes { headline articles { totalCount } } } }', true),
  'stories of its section': road('stories', '{ stories(filter: { section: ["energy"] }) { totalCount nodes { headline lastPublishedAt } } }', true),
  'sources': road('sources', '{ sources(first: 100) { totalCount nodes { name languages articles { totalCount } } } }', true),
  'search': road('search', '{ search(text: "quixotic") { nodes { __typename } edges { highlight } } }', true),
  'search for a person': road('search', '{ search(text: "Khorogova") { nodes { __typename } edges { highlight } } }', true),
  'statistics by day': stats('DAY', true),
  'statistics by week': stats('WEEK', true),
  'statistics by month': stats('MONTH', true),
  'statistics by source': stats('SOURCE', true),
  'statistics by language': stats('LANGUAGE', true),
  'statistics by section': stats('SECTION', true),
  'statistics by topic': stats('TOPIC', true),
  'statistics by person': stats('PERSON'),
  'statistics by organization': stats('ORGANIZATION'),
  'statistics by country': stats('COUNTRY'),
  'the log': road('changes', 'query ($after: String!) { changes(after: $after) { nodes { op cause nodeId node { id } } } }', true),
  'articles in the log': road('changes', 'query ($after: String!) { changes(after: $after, types: [ARTICLE]) { nodes { op cause nodeId node { id } } } }', true),
  'stories in the log': road('changes', 'query ($after: String!) { changes(after: $after, types: [STORY]) { nodes { op cause nodeId node { id } } } }'),
};

/** Fields of Query by which no article can be reached. */
export const blindAlleys: readonly string[] = ['position'];
