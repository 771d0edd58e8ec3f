type Cell = string | number | null;

/** Rows under the names of their columns: one shape for a person at the terminal and for the page. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** One part of the report. */
export interface Section {
  readonly title: string;
  readonly prose: readonly string[];
  readonly tables: readonly Table[];
}

/** Shares with three digits; counts are handed in as words. */
const written = (cell: Cell): string => (typeof cell === 'number' ? cell.toFixed(3) : cell ?? '');

const lines = ({ columns, rows }: Table): string[][] => [[...columns], ...rows.map((row) => row.map(written))];

export const asText = (table: Table): string => {
  const cells = lines(table);
  const widths = table.columns.map((_, index) => Math.max(...cells.map((line) => [...(line[index] ?? '')].length)));
  return cells.map((line) => line.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ').trimEnd()).join('\n');
};

export const asMarkdown = (table: Table): string => {
  const [head = [], ...rows] = lines(table);
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
};
