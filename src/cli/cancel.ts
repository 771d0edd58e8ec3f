import type { Command } from 'commander';
import { cancelArticle } from '../edit/cancel-article.js';
import type { EditOptions } from './editing.js';
import { asEdit, idOf, runEdit } from './editing.js';

export const addCancel = (program: Command): void => {
  const command = program
    .command('cancel')
    .description("Takes an article's say away, as a kill notice does: it stays readable, and what rested on it alone goes. Undone by restore.")
    .argument('<article>', 'the article')
    .requiredOption('--reason <text>', 'why; it stands in the log')
    .action((article: string, options: EditOptions) => runEdit('Article', options, async (db, note) => cancelArticle(db, note, idOf('Article', article))));
  asEdit(command, ['cancel QXJ0aWNsZTow.. --reason "Killed by the agency"']);
};
