import { settings } from '../core/config.js';

/** The settings as a table for `--help`. */
export const settingsHelp = (): string => {
  const rows = Object.values(settings).map(({ variable, byDefault, meaning }) => ({ variable, byDefault: byDefault ?? '(none)', meaning }));
  const width = Math.max(...rows.map(({ variable }) => variable.length));
  return ['Settings (environment variables):', ...rows.map(({ variable, byDefault, meaning }) => `  ${variable.padEnd(width)}  ${meaning} [${byDefault}]`)].join('\n');
};
