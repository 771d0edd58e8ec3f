import { bodies } from './data/bodies.js';
import { states } from './data/states.js';
import type { NameLanguage } from './languages.js';
import { nameLanguages } from './languages.js';
import type { OrganizationKind } from './vocabulary.js';

/** A state or body that every report may name: known before any article is read. */
export interface ReferenceOrganization {
  /** 'state:UZ', 'body:sco'. */
  readonly key: string;
  readonly kind: OrganizationKind;
  /** ISO 3166-1 alpha-2; states and territories only. */
  readonly countryCode: string | null;
  readonly acronym: string | null;
  /** Key of the body of which this one is an organ. */
  readonly parent: string | null;
  readonly names: readonly { readonly language: string; readonly value: string; readonly main: boolean }[];
}

type Names = ReferenceOrganization['names'];

const namesOf = (namesIn: (language: NameLanguage) => readonly string[] | undefined): Names =>
  nameLanguages.flatMap((language) => (namesIn(language) ?? []).map((value, index) => ({ language, value, main: index === 0 })));

export const stateKey = (code: string): string => `state:${code}`;
export const bodyKey = (id: string): string => `body:${id}`;

const stateOrganizations: readonly ReferenceOrganization[] = states.map(({ code, ...names }) => ({
  key: stateKey(code),
  kind: 'STATE',
  countryCode: code,
  acronym: null,
  parent: null,
  names: namesOf((language) => names[language]?.names),
}));

const bodyOrganizations: readonly ReferenceOrganization[] = bodies.map((body) => ({
  key: bodyKey(body.id),
  kind: body.kind ?? 'INTERGOVERNMENTAL',
  countryCode: null,
  acronym: body.acronyms?.[0] ?? null,
  parent: body.parent === undefined ? null : bodyKey(body.parent),
  names: namesOf((language) => body.names[language]),
}));

export const referenceOrganizations: readonly ReferenceOrganization[] = [...stateOrganizations, ...bodyOrganizations];

const byKey = new Map(referenceOrganizations.map((organization) => [organization.key, organization]));

/** The state or body with that reference key. */
export const referenceOrganization = (key: string): ReferenceOrganization | undefined => byKey.get(key);

const summitOrgans = new Map(
  bodies.flatMap((body) => (body.heads === true && body.parent !== undefined ? [[bodyKey(body.parent), bodyKey(body.id)] as const] : [])),
);

/** The organ in which the heads of state of a body sit, so that 'SCO summit' and 'meeting of the SCO Council of Heads of State' are one series. */
export const summitOrganOf = (key: string): string | undefined => summitOrgans.get(key);

/** Whether heads of state sit in that organ. */
export const isSummitOrgan = (key: string): boolean => [...summitOrgans.values()].includes(key);

/** The English name that is preferred; undefined where there is none. */
export const englishNameOf = ({ names }: ReferenceOrganization): string | undefined => names.find(({ language, main }) => language === 'en' && main)?.value;

/** The same, else the first name there is, else the key. */
export const mainNameOf = (organization: ReferenceOrganization): string => englishNameOf(organization) ?? organization.names[0]?.value ?? organization.key;
