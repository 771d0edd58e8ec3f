import type { Command } from 'commander';
import { mergePeople } from '../edit/merge-people.js';
import type { EditOptions } from './editing.js';
import { asEdit, idOf, runEdit } from './editing.js';

export const addMerge = (program: Command): void => {
  const command = program
    .command('merge')
    .description('Takes people for one, who keeps the id of the first. Undone by split.')
    .argument('<into>', 'the person who stays')
    .argument('<from...>', 'the people who are the same')
    .option('--reason <text>', 'why; it stands in the log')
    .action((into: string, from: string[], options: EditOptions) => runEdit('Person', options, async (db, note) =>
      mergePeople(db, note, idOf('Person', into), from.map((id) => idOf('Person', id)))));
  asEdit(command, ['merge UGVyc29uOj.. UGVyc29uOk.. --reason "She married"']);
};
