import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Text } from '../../src/extract/facts.js';
import { projectFolder } from '../../src/core/project.js';

/** A copy of the grammar's sources in which the changes of a page are made, as a stranger makes them. */
export class GrammarCopy {
  private readonly folder = mkdtempSync(join(tmpdir(), 'grammar-'));

  constructor() {
    for (const part of ['core', 'reference', 'extract']) cpSync(join(projectFolder, 'src', part), join(this.folder, 'src', part), { recursive: true });
    symlinkSync(join(projectFolder, 'node_modules'), join(this.folder, 'node_modules'));
    const compilerOptions = { rootDir: 'src', outDir: 'built', incremental: false, tsBuildInfoFile: null, sourceMap: false };
    writeFileSync(join(this.folder, 'tsconfig.json'), JSON.stringify({ extends: join(projectFolder, 'tsconfig.json'), compilerOptions, include: ['src'], exclude: [] }));
  }

  /** A change: the path of the file, then its lines, those to go with '-', those to come with '+', the others with a blank. */
  change(diff: string): void {
    const [path = '', ...lines] = diff.trimEnd().split('\n');
    const side = (without: string): string => lines.filter((line) => !line.startsWith(without)).map((line) => line.slice(1)).join('\n');
    const file = join(this.folder, path);
    const text = readFileSync(file, 'utf8');
    const pieces = text.split(`${side('+')}\n`);
    if (pieces.length !== 2) throw new Error(`${path} has these lines ${pieces.length - 1} times, not once:\n${side('+')}`);
    writeFileSync(file, pieces.join(`${side('-')}\n`));
  }

  /** A new file: a comment with its path, then its text. */
  add(code: string): void {
    const [, path = ''] = /^\/\/ (\S+)\n/.exec(code) ?? [];
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), code);
  }

  /** Refuses what the compiler refuses. */
  build(): void {
    try {
      execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', this.folder], { encoding: 'utf8' });
    } catch (error) {
      throw new Error(`The recipes do not compile:\n${(error as { stdout: string }).stdout}`, { cause: error });
    }
  }

  /** What the changed grammar shows of the layers of texts. */
  layersOf(texts: readonly Text[]): string[] {
    const program = `const { showLayers } = require(${JSON.stringify(join(this.folder, 'built/extract/show-layers.js'))});
      process.stdout.write(JSON.stringify(JSON.parse(process.argv[1]).map(showLayers)));`;
    return JSON.parse(execFileSync(process.execPath, ['-e', program, JSON.stringify(texts)], { encoding: 'utf8' })) as string[];
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
