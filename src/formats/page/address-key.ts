import { isLanguage } from './address.js';

/** What is added to an address to follow a reader: it names no other page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|yclid|mc_[ce]id|_openstat|igshid)$/i;

/** An address without what does not tell one page from another: scheme, `www.`, a stroke at the end, fragment, order of parameters, tracking. */
export const addressKey = (address: string): string => {
  const { host, pathname, searchParams } = new URL(address);
  const parameters = [...searchParams].filter(([name]) => !TRACKING.test(name)).map(([name, value]) => `${name}=${value}`).sort();
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${parameters.length === 0 ? '' : `?${parameters.join('&')}`}`;
};

/** The same for all languages of one page: `*` stands for the segment that names the language. Null where no segment does. */
export const translationKey = (address: string): string | null => {
  const [path = '', ...query] = addressKey(address).split('?');
  const [host, ...segments] = path.split('/');
  const at = segments.findIndex(isLanguage);
  return at < 0 ? null : [[host, ...segments.with(at, '*')].join('/'), ...query].join('?');
};
