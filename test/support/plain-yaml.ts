/** A value of the plain YAML that our own files keep to: maps and lists by indentation, lists in brackets, scalars. */
export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

interface Line {
  readonly indent: number;
  readonly text: string;
}

const scalar = (text: string): Plain => {
  if (text.startsWith('[')) return JSON.parse(text) as string[];
  return text.startsWith('"') ? (JSON.parse(text) as string) : text;
};

const block = (lines: readonly Line[]): Plain => {
  const indent = lines[0]?.indent ?? 0;
  if (lines[0]?.text.startsWith('- ')) return lines.map(({ text }) => scalar(text.slice(2)));
  const starts = lines.flatMap((line, index) => (line.indent === indent ? [index] : []));
  return Object.fromEntries(starts.map((start, order) => {
    const [, key, value] = /^([\w.-]+):\s*(.*)$/.exec(lines[start]?.text ?? '') ?? [];
    if (key === undefined) throw new Error(`Not plain YAML: ${lines[start]?.text}`);
    return [key, value ? scalar(value) : block(lines.slice(start + 1, starts[order + 1]))];
  }));
};

/** Reads that plain YAML, and throws where a file leaves it. */
export const parsePlainYaml = (text: string): Plain =>
  block(text.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('#'))
    .map((line) => ({ indent: line.length - line.trimStart().length, text: line.trim() })));
