import { states } from './data/states.js';
import { stateKey } from './organizations.js';

/** Country domains whose code is not that of ISO 3166-1, and those in other scripts. */
const otherDomains: Readonly<Record<string, string>> = {
  uk: 'GB',
  'xn--p1ai': 'RU', 'xn--80ao21a': 'KZ', 'xn--j1amh': 'UA', 'xn--90ais': 'BY', 'xn--d1alf': 'MK', 'xn--90a3ac': 'RS', 'xn--l1acc': 'MN', 'xn--fiqs8s': 'CN', 'xn--fiqz9s': 'CN',
  'xn--mgba3a4f16a': 'IR', 'xn--mgberp4a5d4ar': 'SA', 'xn--mgbaam7a8h': 'AE', 'xn--wgbh1c': 'EG', 'xn--node': 'GE', 'xn--y9a3aq': 'AM', 'xn--qxam': 'GR', 'xn--3e0b707e': 'KR',
};

/** Country domains that are sold the world over for how they read: they tell of no country. */
const sold = new Set([
  'ad', 'ag', 'ai', 'as', 'bz', 'cc', 'cd', 'co', 'cx', 'dj', 'fm', 'gg', 'gs', 'im', 'io', 'la', 'me', 'ms', 'nu', 'pm', 'pw', 'sc', 'sh', 'sr', 'st', 'tc', 'tf', 'tk', 'to', 'tv', 'vc', 'vg', 'wf', 'ws',
]);

const codes = new Map<string, string>([...states.map(({ code }): [string, string] => [code.toLowerCase(), code]), ...Object.entries(otherDomains)]);

/** The reference key of the state under whose domain a host stands; null for .com, .eu and whatever else belongs to no one state. */
export const stateOfHost = (host: string): string | null => {
  const domain = host.toLowerCase().replace(/\.$/, '').split('.').at(-1) ?? '';
  const code = sold.has(domain) || !host.includes('.') ? undefined : codes.get(domain);
  return code === undefined ? null : stateKey(code);
};
