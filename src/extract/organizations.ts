import { referenceOrganization } from '../reference/organizations.js';
import type { OrganizationKind } from '../reference/vocabulary.js';
import { compoundForm } from './content-words.js';
import { isMembership, isPossessive } from './function-words.js';
import { meaningOf } from './known-names.js';
import type { KnownNames, KnownPhrase } from './known-names.js';
import { Layer } from './layer.js';
import type { Lexicon } from './lexicon.js';
import { isRoman, ordinalOf } from './ordinals.js';
import type { Span } from './sentences.js';
import type { Token } from './tokens.js';

/** The state or body that an organization belongs to, and the words that say so. */
export interface Owner {
  readonly key: string;
  readonly span: Span;
}

export interface OrganizationPhrase extends Span {
  /** The words that name it. */
  readonly name: Span;
  /** Null where only the owner, not said here, could tell it from others of that name. */
  readonly identity: string | null;
  /** Normal form of its own words, to which an owner found elsewhere is added. */
  readonly form: string;
  readonly kind: OrganizationKind;
  readonly owner: Owner | null;
  readonly acronym: Span | null;
  /** Bodies named inside. */
  readonly inner: readonly OrganizationPhrase[];
}

/** The words of a body without its owner. */
interface Core extends Span {
  readonly identity: string | null;
  readonly kind: OrganizationKind;
  readonly known: boolean;
  /** The state that a native name ('Jogorku Kenesh') tells by itself. */
  readonly home?: string;
}

/** No name of a body is longer; a longer run of capitals is no name. */
const longestCore = 10;
const deepestOwner = 4;

/** Bodies that an article itself gives an acronym: 'Steppe Customs Forum (SCF)'. Identity and kind, by acronym. */
export type Aliases = ReadonlyMap<string, Pick<OrganizationPhrase, 'identity' | 'form' | 'kind' | 'owner'>>;

export class OrganizationReader {
  constructor(private readonly lexicon: Lexicon, private readonly names: KnownNames) {}

  /** In a line of capitals only names known beforehand are read. */
  read(tokens: readonly Token[], known: Layer<KnownPhrase>, aliases: Aliases, onlyKnown: boolean): Layer<OrganizationPhrase> {
    const sentence = new SentenceOrganizations(tokens, known, aliases, onlyKnown, this.lexicon, this.names);
    return Layer.scan(tokens.length, (at, floor) => (at > 0 && at === floor && sentence.isOrganBehind(at) ? null : sentence.at(at, 0)));
  }
}

class SentenceOrganizations {
  /** 'Executive Committee of the Structure': an organ through which its body acts is not read as a body. */
  private readonly inward: Layer<Span>;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly known: Layer<KnownPhrase>,
    private readonly aliases: Aliases,
    private readonly onlyKnown: boolean,
    private readonly lexicon: Lexicon,
    private readonly names: KnownNames,
  ) {
    this.inward = Layer.scan(tokens.length, (at) => {
      const organ = lexicon.inwardOrgans.at(tokens, at);
      return organ !== null && lexicon.complementAt(tokens, at + organ.length, lexicon.ownerLinkers) !== null ? { from: at, to: at + organ.length } : null;
    });
  }

  at(from: number, depth: number): OrganizationPhrase | null {
    const phrase = this.withOrgan(this.phraseAt(from, depth));
    const acronym = phrase === null || phrase.acronym !== null ? null : this.acronymAt(phrase.to);
    return phrase === null || acronym === null ? phrase : { ...phrase, to: acronym.to + 1, acronym };
  }

  /** 'Oliy Majlis Senati': what an owner named in front is followed by may own what follows in turn. */
  private withOrgan(owner: OrganizationPhrase | null): OrganizationPhrase | null {
    let phrase = owner;
    for (let depth = 0; phrase !== null && this.lexicon.headLast && depth < deepestOwner; depth += 1) {
      const at = isPossessive(this.tokens[phrase.to]) ? phrase.to + 1 : phrase.to;
      const organ = this.tokens[at]?.capital === true && !this.isOrganBehind(at) && this.known.startingAt(at) === undefined ? this.coreAt(at, true) : null;
      if (organ === null) return phrase;
      const own = phrase.identity === null ? this.unowned(organ) : this.owned(organ, { key: phrase.identity, span: phrase.name }, [phrase]);
      phrase = { ...own, from: phrase.from, name: { from: phrase.name.from, to: organ.to }, owner: phrase.identity === null ? phrase.owner : own.owner, inner: [phrase] };
    }
    return phrase;
  }

  private phraseAt(from: number, depth: number): OrganizationPhrase | null {
    if (this.inward.covering(from) !== undefined) return null;
    const owned = this.ownedFromFront(from);
    if (owned !== null) return owned;
    const core = this.coreAt(from);
    if (core === null) return null;
    return this.lexicon.headLast ? this.unowned(core) : this.withOwnerBehind(core, depth);
  }

  /** 'SCO Secretariat', 'Kazakhstan's Senate', 'the Kyrgyz Ministry of Transport'. */
  private ownedFromFront(from: number): OrganizationPhrase | null {
    const owner = this.known.startingAt(from);
    const state = meaningOf(owner, 'state');
    const body = meaningOf(owner, 'body');
    if (owner === undefined || (state === undefined && body === undefined) || !(this.lexicon.nounsModify || state?.demonym === true)) return null;
    const possessive = isPossessive(this.tokens[owner.to]);
    const core = this.coreAt(this.afterSubordination(possessive ? owner.to + 1 : owner.to), true);
    if (core === null || (body !== undefined && core.from === owner.to && this.isOrganBehind(core.from))) return null;
    const key = (state ?? body)?.key as string;
    const isOutside = possessive || state?.demonym === true || core.known || (this.lexicon.headLast && state !== undefined && core.kind !== 'COMPANY');
    const nameFrom = isOutside ? core.from : owner.from;
    const inner = body === undefined ? [] : [this.knownBody(owner, body.key)];
    return { ...this.owned(core, { key, span: { from: owner.from, to: owner.to } }, inner), from: owner.from, to: core.to, name: { from: nameFrom, to: core.to } };
  }

  /** 'Oʻzbekiston Prezidenti huzuridagi Xavfsizlik kengashi'. */
  private afterSubordination(at: number): number {
    return at + (this.lexicon.headLast ? this.lexicon.subordinations.at(this.tokens, at)?.length ?? 0 : 0);
  }

  /** 'Mintaqaviy aksilterror tuzilmasi Ijroiya qoʻmitasi': behind its body such an organ is not read as a body. */
  isOrganBehind(at: number): boolean {
    return this.lexicon.headLast && this.lexicon.inwardOrgans.at(this.tokens, at) !== null;
  }

  /** 'Security Council of the Republic of Tajikistan', 'Council of Heads of State of the SCO'. */
  private withOwnerBehind(core: Core, depth: number): OrganizationPhrase {
    const acronym = this.acronymAt(core.to);
    const end = acronym === null ? core.to : acronym.to + 1;
    const subordination = this.lexicon.subordinations.at(this.tokens, end);
    const at = this.ownerAt(this.afterMembers(end + (subordination?.length ?? 0)));
    if (at === null || depth >= deepestOwner) return this.unowned(core);
    const state = meaningOf(this.known.startingAt(at), 'state');
    const inner = this.at(at, depth + 1);
    if (inner !== null && inner.identity !== null && !inner.identity.startsWith('state:')) {
      const topic = core.known ? null : this.topicBehind(inner);
      const phrase = this.owned(core, { key: inner.identity, span: inner.name }, [inner], topic);
      return { ...phrase, acronym, from: core.from, to: topic?.to ?? inner.to, name: core.known ? phrase.name : { from: core.from, to: topic?.to ?? inner.name.to } };
    }
    if (state !== undefined && !state.demonym) {
      const owner = this.known.startingAt(at) as KnownPhrase;
      return { ...this.owned(core, { key: state.key, span: { from: owner.from, to: owner.to } }, []), acronym, from: core.from, to: owner.to };
    }
    if (inner !== null) return { ...this.unowned(core), to: inner.to, name: { from: core.from, to: inner.to }, owner: inner.owner, inner: [inner] };
    return this.unowned(core);
  }

  /** 'the UN Centre' and 'the Centre of the UN on Preventive Diplomacy': what it is for may stand behind its owner. */
  private topicBehind(owner: Span): Span | null {
    if (!this.lexicon.topicLinkers.has(this.tokens[owner.to]?.fold ?? '')) return null;
    const at = this.lexicon.complementAt(this.tokens, owner.to, this.lexicon.topicLinkers);
    const to = at === null ? null : this.fieldEnd(at, true);
    return to === null ? null : { from: owner.to + 1, to };
  }

  private owned(core: Core, owner: Owner, inner: readonly OrganizationPhrase[], topic: Span | null = null): OrganizationPhrase {
    const own = compoundForm(this.tokens.slice(core.from, core.to), this.lexicon);
    const form = topic === null ? own : `${compoundForm(this.tokens.slice(topic.from, topic.to), this.lexicon)} ${own}`;
    const isOwnOrgan = core.known && core.identity !== null;
    const identity = isOwnOrgan ? core.identity : this.names.organ(form, owner.key) ?? `${form}@${owner.key}`;
    return { from: core.from, to: core.to, name: { from: core.from, to: core.to }, identity, form, kind: kindOf(identity as string, core.kind), owner, acronym: null, inner };
  }

  private unowned(core: Core): OrganizationPhrase {
    if (core.home !== undefined) return this.owned(core, { key: core.home, span: { from: core.from, to: core.to } }, []);
    const form = compoundForm(this.tokens.slice(core.from, core.to), this.lexicon);
    const alias = core.to - core.from === 1 ? this.aliases.get((this.tokens[core.from] as Token).text) : undefined;
    if (alias !== undefined) return { from: core.from, to: core.to, name: core, ...alias, owner: null, acronym: core, inner: [] };
    const kind = core.identity !== null && core.kind === 'GOVERNMENT_BODY' ? 'INTERGOVERNMENTAL' : core.kind;
    return { from: core.from, to: core.to, name: { from: core.from, to: core.to }, identity: core.identity, form, kind, owner: null, acronym: null, inner: [] };
  }

  private knownBody(span: Span, key: string): OrganizationPhrase {
    return { from: span.from, to: span.to, name: span, identity: key, form: '', kind: kindOf(key, 'INTERGOVERNMENTAL'), owner: null, acronym: null, inner: [] };
  }

  private coreAt(from: number, hasOwner = false): Core | null {
    const token = this.tokens[from];
    if (token === undefined || !(token.capital || (hasOwner && this.lexicon.headLast && token.shape === 'word'))) return null;
    const known = this.known.startingAt(from);
    const reference = meaningOf(known, 'body');
    if (known !== undefined && reference !== undefined) return { from, to: known.to, identity: reference.key, kind: kindOf(reference.key, 'INTERGOVERNMENTAL'), known: true };
    if (known !== undefined && meaningOf(known, 'organ') !== undefined) return { from, to: known.to, identity: null, kind: 'GOVERNMENT_BODY', known: false };
    if (this.aliases.has(token.text)) return { from, to: from + 1, identity: null, kind: 'OTHER', known: false };
    const native = this.lexicon.nativeBodies.at(this.tokens, from);
    const body = native?.values[0];
    if (native !== null && body !== undefined && (body.building !== true || this.standsBeforeOffice(from + native.length))) return { from, to: from + native.length, identity: null, kind: body.kind, known: false, home: body.state };
    if (this.onlyKnown || this.isEventOfSeries(from)) return null;
    return this.unknownAcronym(from) ?? this.describedCore(from, hasOwner);
  }

  /** 'Kremlin spokesman', 'GSIF Vice President'. */
  private standsBeforeOffice(at: number): boolean {
    return this.tokens[at - 1]?.shape === 'word' && this.lexicon.titleHeads.at(this.tokens, at) !== null && this.lexicon.titleHeads.at(this.tokens, at - 1) === null;
  }

  /** 'the CATC': a body that only the reader of other reports knows. */
  private unknownAcronym(from: number): Core | null {
    const isAcronym = /^\p{Lu}{3,6}$/u.test(this.tokens[from]?.text ?? '') && ordinalOf(this.tokens[from], this.lexicon) === null && (this.lexicon.articles.has(this.tokens[from - 1]?.fold ?? '') || this.standsBeforeOffice(from + 1));
    return isAcronym ? { from, to: from + 1, identity: null, kind: 'OTHER', known: false } : null;
  }

  /** 'the second International Conference' is a meeting, not a body. */
  private isEventOfSeries(from: number): boolean {
    if (!this.followsOrdinal(from)) return false;
    for (let at = from; at < from + longestCore; at += 1) {
      if (this.lexicon.eventNouns.at(this.tokens, at) !== null) return true;
      if (this.tokens[at]?.capital !== true) return false;
    }
    return false;
  }

  private followsOrdinal(from: number): boolean {
    for (let at = from - 1; at >= Math.max(0, from - longestCore); at -= 1) {
      if (ordinalOf(this.tokens[at], this.lexicon) !== null) return true;
      if (this.tokens[at]?.shape !== 'word' || this.tokens[at]?.capital !== true) return false;
    }
    return false;
  }

  /** Capitals up to a head noun, and what the head is of: 'Central Asian Transport Council', 'Ministry of Foreign Affairs'. */
  private describedCore(from: number, hasOwner: boolean): Core | null {
    const state = meaningOf(this.known.startingAt(from), 'state');
    const head = state === undefined || (state.demonym && !this.lexicon.nounsModify) ? this.headFrom(from) : null;
    if (head === null || (head === from && this.tokens[from]?.capital !== true)) return null;
    const to = this.complementEnd(head + 1) ?? head + 1;
    const kind = this.lexicon.bodyHeads.get((this.tokens[head] as Token).fold) ?? 'OTHER';
    const words = to - from;
    const saysWhich = words > 1 || kind === 'LEGISLATURE' || hasOwner || this.hasOwnerAt(to);
    if (!saysWhich || (state !== undefined && words < 3) || (from === 0 && this.opensPlainly(head, to))) return null;
    const isOneOfMany = words === 1 || kind === 'LEGISLATURE' || this.belongsToSomeState(from, to) || (words === 2 && (kind === 'GOVERNMENT_BODY' || kind === 'OTHER'));
    return { from, to, identity: isOneOfMany ? null : compoundForm(this.tokens.slice(from, to), this.lexicon), kind, known: false };
  }

  /** The capital that opens a sentence names no body: 'Новая комиссия', 'Конгресс завершился'. */
  private opensPlainly(head: number, to: number): boolean {
    if (this.lexicon.nounsModify || to > head + 1 || this.hasOwnerAt(to)) return false;
    return head > 0 ? head < 2 : this.lexicon.eventNouns.at(this.tokens, head) !== null;
  }

  /** The last head noun of a run of capitals; a head in small letters ends it: 'Executive committee'. */
  private headFrom(from: number): number | null {
    let head: number | null = null;
    for (let at = from; at < Math.min(from + longestCore, this.tokens.length); at += 1) {
      const token = this.tokens[at] as Token;
      if (this.lexicon.headLast && head === at - 1 && token.capital) break;
      if (!this.lexicon.nounsModify && head !== null) break;
      if (this.lexicon.bodyHeads.has(token.fold) && (token.capital || (at > from && (from > 0 || this.lexicon.headLast || !this.lexicon.nounsModify)))) head = at;
      else if (!this.isCoreWord(at, at === from)) break;
    }
    return head;
  }

  private isCoreWord(at: number, isFirst: boolean): boolean {
    const token = this.tokens[at] as Token;
    if (!this.lexicon.leadsBodyName(token, isFirst) || token.shape !== 'word' || this.lexicon.isPersonal(token.fold)) return false;
    if (!token.capital && (this.lexicon.functionWords.has(token.fold) || this.lexicon.clauseWords.has(token.fold) || this.lexicon.eventNouns.at(this.tokens, at) !== null)) return false;
    if (!isFirst && meaningOf(this.known.startingAt(at), 'state')?.demonym === false) return false;
    if ((at === 0 && this.lexicon.functionWords.has(token.fold)) || isRoman(token)) return false;
    return !this.isOffice(at);
  }

  /** An office ends the name of a body; 'General' and 'Justice' begin one where no office follows. */
  private isOffice(at: number): boolean {
    if (this.lexicon.titleHeads.at(this.tokens, at)?.values[0]?.plural !== false) return false;
    const fold = this.tokens[at]?.fold ?? '';
    const mayModify = this.lexicon.portfolios.has(fold) || this.lexicon.titleModifiers.has(fold);
    return !mayModify || this.lexicon.titleHeads.at(this.tokens, at + 1) !== null;
  }

  /** A ministry, and whatever is 'national', is always of some state, however long its name. */
  private belongsToSomeState(from: number, to: number): boolean {
    return this.tokens.slice(from, to).some((token) => this.lexicon.stateBodyWords.has(token.fold));
  }

  private hasOwnerAt(end: number): boolean {
    const owner = this.known.startingAt(this.ownerAt(end) ?? -1);
    return meaningOf(owner, 'state') !== undefined || meaningOf(owner, 'body') !== undefined;
  }

  /** 'Совета глав государств — членов ОТГ': whose heads sit there stands between the body and its owner. */
  private afterMembers(end: number): number {
    let at = end;
    while (at < end + longestCore && (isMembership(this.tokens, at, this.lexicon) || (at > end && this.lexicon.participantNouns.has(this.tokens[at]?.fold ?? '')))) at += 1;
    return at;
  }

  /** Where the owner of a body that ends before a token begins. */
  private ownerAt(end: number): number | null {
    const at = this.lexicon.complementAt(this.tokens, end, this.lexicon.ownerLinkers);
    return at === null || this.known.startingAt(at)?.governed === false ? null : at;
  }

  private complementEnd(link: number): number | null {
    const at = this.lexicon.complementAt(this.tokens, link, this.lexicon.linkers);
    return at === null ? null : this.sittersEnd(at) ?? this.fieldEnd(at, this.lexicon.topicLinkers.has(this.tokens[link]?.fold ?? ''));
  }

  /** Who sits in a council: 'heads of member states', 'Ministers of Foreign Affairs'. */
  private sittersEnd(from: number): number | null {
    const head = this.lexicon.titleHeads.at(this.tokens, from);
    if (head === null || head.values[0]?.plural !== true) return null;
    let to = from + head.length;
    for (let at = to; at < Math.min(from + longestCore, this.tokens.length); at += 1) {
      const token = this.tokens[at] as Token;
      if (this.known.startingAt(at) !== undefined) break;
      if (this.lexicon.participantNouns.has(token.fold) || this.lexicon.portfolios.has(token.fold)) to = at + 1;
      else if (!this.lexicon.linkers.has(token.fold) && !this.lexicon.conjunctions.has(token.fold) && !isMembership(this.tokens, at, this.lexicon)) break;
    }
    return to;
  }

  /** What a ministry or agency is for: 'Foreign Affairs', 'Transport and Communications'. A topic ('on Winter Reserves') takes all capitals. */
  private fieldEnd(from: number, isTopic: boolean): number | null {
    let to: number | null = null;
    for (let at = from; at < Math.min(from + longestCore, this.tokens.length); at += 1) {
      const token = this.tokens[at] as Token;
      const isField = token.shape === 'word' && this.lexicon.goesOnInField(this.tokens, at, to === null, isTopic);
      if (this.lexicon.weekdays.has(token.fold) || this.lexicon.months.has(token.fold)) break;
      if (this.known.covering(at) !== undefined || this.lexicon.nativeBodies.at(this.tokens, at) !== null) break;
      if (to === null && this.isOtherBody(at)) break;
      if (isField) to = at + 1;
      else if (to === null || !(this.lexicon.conjunctions.has(token.fold) || token.text === ',')) break;
    }
    return to;
  }

  /** 'Board of the Great Steppe Fund': what follows is a body of its own, not a field. */
  private isOtherBody(from: number): boolean {
    for (let at = from; at < Math.min(from + longestCore, this.tokens.length); at += 1) {
      const token = this.tokens[at] as Token;
      if (!token.capital) return false;
      if (this.lexicon.bodyHeads.has(token.fold)) return true;
    }
    return false;
  }

  /** 'Steppe Customs Forum (SCF)'. */
  private acronymAt(at: number): Span | null {
    const [open, acronym, close] = this.tokens.slice(at, at + 3);
    if (open?.text !== '(' || close?.text !== ')' || acronym === undefined || !/^\p{Lu}[\p{Lu}\p{Ll}\d-]*\p{Lu}$/u.test(acronym.text)) return null;
    return { from: at + 1, to: at + 2 };
  }
}

/** The state that a body is of, itself or through the body it belongs to. */
export const stateOf = (organization: OrganizationPhrase): Owner | null => {
  if (organization.owner !== null && organization.owner.key.startsWith('state:')) return organization.owner;
  const inner = organization.inner[0];
  return inner === undefined ? null : stateOf(inner);
};

const kindOf = (key: string, otherwise: OrganizationKind): OrganizationKind => referenceOrganization(key)?.kind ?? otherwise;
