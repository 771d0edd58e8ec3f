import type { Command } from 'commander';
import { identifyPerson } from '../edit/correct.js';
import type { EditOptions } from './editing.js';
import { asEdit, idOf, runEdit } from './editing.js';

export const addIdentify = (program: Command): void => {
  const command = program
    .command('identify')
    .description('Says which item of Wikidata a person is. Without an item, takes that back.')
    .argument('<person>', 'the person')
    .argument('[item]', 'id of the item, such as Q937')
    .option('--reason <text>', 'why; it stands in the log')
    .action((person: string, item: string | undefined, options: EditOptions) => runEdit('Person', options, async (db, note) =>
      identifyPerson(db, note, idOf('Person', person), item ?? null)));
  asEdit(command, ['identify UGVyc29uOj.. Q937', 'identify UGVyc29uOj..']);
};
