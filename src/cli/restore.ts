import type { Command } from 'commander';
import { restoreArticle } from '../edit/cancel-article.js';
import type { EditOptions } from './editing.js';
import { asEdit, idOf, runEdit } from './editing.js';

export const addRestore = (program: Command): void => {
  const command = program
    .command('restore')
    .description('Gives a canceled article its say again. Undoes cancel.')
    .argument('<article>', 'the article')
    .requiredOption('--reason <text>', 'why; it stands in the log')
    .action((article: string, options: EditOptions) => runEdit('Article', options, async (db, note) => restoreArticle(db, note, idOf('Article', article))));
  asEdit(command, ['restore QXJ0aWNsZTow.. --reason "The kill notice was wrong"']);
};
