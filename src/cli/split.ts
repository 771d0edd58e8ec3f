import type { Command } from 'commander';
import { splitPerson } from '../edit/split-person.js';
import type { EditOptions } from './editing.js';
import { asEdit, idOf, runEdit } from './editing.js';

export const addSplit = (program: Command): void => {
  const command = program
    .command('split')
    .description('Parts a person from a namesake, to whom the participations belong; exactly those that a merge brought, or none, undo the merge. Undone by merge.')
    .argument('<person>', 'the person in whom two are mixed up')
    .argument('[participant...]', "the participations that are another person's")
    .option('--reason <text>', 'why; it stands in the log')
    .action((person: string, participants: string[], options: EditOptions) => runEdit('Person', options, async (db, note) =>
      splitPerson(db, note, idOf('Person', person), participants.map((id) => idOf('Participant', id)))));
  asEdit(command, ['split UGVyc29uOj.. UGFydGljaXBhbnQ6.. --reason "A namesake"', 'split UGVyc29uOj..']);
};
