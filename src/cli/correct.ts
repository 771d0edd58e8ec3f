import type { Command } from 'commander';
import { badInput } from '../core/errors.js';
import { correctParticipant } from '../edit/correct.js';
import { ParticipantRole } from '../reference/vocabulary.js';
import type { EditOptions } from './editing.js';
import { asEdit, idOf, runEdit } from './editing.js';

interface CorrectOptions extends EditOptions {
  readonly position?: string;
  readonly role?: string;
  readonly organization?: string;
  readonly represents?: string;
  readonly unset?: string[];
}

const fields = ['position', 'role', 'organization', 'represents'];

const roleOf = (value: string | undefined): ParticipantRole | undefined => {
  if (value === undefined || value in ParticipantRole) return value as ParticipantRole | undefined;
  throw badInput(`--role is ${JSON.stringify(value)}: give one of ${Object.keys(ParticipantRole).join(', ')}.`);
};

const unsetFields = (unset: readonly string[]): Readonly<Record<string, null>> => {
  const unknown = unset.find((field) => !fields.includes(field));
  if (unknown !== undefined) throw badInput(`--unset is ${JSON.stringify(unknown)}: give one of ${fields.join(', ')}.`);
  return Object.fromEntries(unset.map((field) => [field, null]));
};

const bodyOf = (value: string | undefined): string | undefined => (value === undefined ? undefined : idOf('Organization', value));

export const addCorrect = (program: Command): void => {
  const command = program
    .command('correct')
    .description('Says of a participant what the reports should have said; it stands whatever later reports are read as. Undone by --unset.')
    .argument('<participant>', 'the participant')
    .option('--position <text>', 'the position, without the state')
    .option('--role <role>', `the capacity: ${Object.keys(ParticipantRole).join(', ')}`)
    .option('--organization <id>', 'the body in which the position is held')
    .option('--represents <id>', 'the state or body on whose behalf')
    .option('--unset <field...>', `take the correction of a field back: ${fields.join(', ')}`)
    .option('--reason <text>', 'why; it stands in the log')
    .action((participant: string, { position, role, organization, represents, unset = [], ...options }: CorrectOptions) => runEdit('Participant', options, async (db, note) =>
      correctParticipant(db, note, idOf('Participant', participant), {
        position, role: roleOf(role), organization: bodyOf(organization), represents: bodyOf(represents), ...unsetFields(unset),
      })));
  asEdit(command, ['correct UGFydGljaXBhbnQ6.. --role OBSERVER --position "Adviser" --reason "Their own list says so"', 'correct UGFydGljaXBhbnQ6.. --unset role']);
};
