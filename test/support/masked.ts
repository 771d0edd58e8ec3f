/** Bytes of the signature in front of what a cursor holds. */
const signatureBytes = 16;

const decoded = (text: string): Buffer | null => {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes : null;
};

const isCursor = (text: string): boolean => {
  try {
    return Array.isArray(JSON.parse(decoded(text)?.subarray(signatureBytes).toString() ?? ''));
  } catch {
    return false;
  }
};

/** An answer free of what differs from run to run: ids are numbered within their type as they appear, cursors are only called so. */
export const masked = (answer: unknown): unknown => {
  const numbers = new Map<string, Map<string, string>>();
  const mask = (text: string): string => {
    const [, type] = /^([A-Z][A-Za-z]*):[0-9a-f.-]+$/.exec(decoded(text)?.toString() ?? '') ?? [];
    if (type === undefined) return isCursor(text) ? 'a cursor' : text;
    const known = numbers.get(type) ?? new Map<string, string>();
    numbers.set(type, known);
    const name = known.get(text) ?? `${type}#${known.size + 1}`;
    known.set(text, name);
    return name;
  };
  const maskAll = (value: unknown): unknown => {
    if (typeof value === 'string') return mask(value);
    if (Array.isArray(value)) return value.map(maskAll);
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, maskAll(each)])) : value;
  };
  return maskAll(answer);
};
