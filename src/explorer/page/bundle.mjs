// Makes the page of /explore: one script, its style sheet and the editor's workers, all of them files of our own server.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'esbuild';

const source = import.meta.dirname;
const project = join(source, '../../..');
const target = join(project, 'dist/explorer');
const stamp = join(target, '.made-of');

/** What the page is made of: its sources, and the packages by the lock file. */
const madeOf = async () => {
  const files = (await readdir(source)).sort().map((file) => join(source, file));
  const hash = createHash('sha256');
  for (const file of [...files, join(project, 'package-lock.json')]) hash.update(await readFile(file));
  return hash.digest('hex');
};

const bundle = () => build({
  absWorkingDir: source,
  entryPoints: {
    page: 'page.tsx',
    style: 'style.css',
    'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
    'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
    'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
  },
  outdir: target,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.ttf': 'file' },
  logLevel: 'warning',
});

/** A browser far away gets a quarter of the bytes. */
const compress = async (file) => writeFile(`${file}.gz`, await promisify(gzip)(await readFile(file)));

const wanted = await madeOf();
if (await readFile(stamp, 'utf8').catch(() => '') !== wanted) {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await bundle();
  await writeFile(join(target, 'index.html'), await readFile(join(source, 'index.html')));
  for (const file of await readdir(target)) await compress(join(target, file));
  await writeFile(stamp, wanted);
}
