import type { DataSource } from 'typeorm';
import type { Transaction } from '../../src/changes/transaction.js';
import type { EventState } from './event-desk.js';
import { commitAsDesk, createEvent, replaceEvent, retractEvent } from './event-desk.js';
import type { Random } from './random.js';
import { between, oneOf, seeded } from './random.js';

/** About so many events are there at a time. */
const population = 60;

const stateAt = (random: Random): EventState => ({
  kind: oneOf(random, ['SUMMIT', 'SESSION', 'TALKS']),
  status: oneOf(random, ['PLANNED', 'HELD', 'HELD', 'CANCELED']),
  city: oneOf(random, ['Tashkent', 'Astana', 'Bishkek', 'Dushanbe']),
  startDate: `2026-0${between(random, 1, 6)}-15`,
  words: oneOf(random, ['council of ministers', 'council of heads', 'trade fair']),
});

/** Writers that make, alter, merge and withdraw events at random, often the same ones, several in a commit. */
export class BusyDesk {
  private readonly writers: readonly Random[];
  private alive: string[] = [];

  constructor(private readonly db: DataSource, writers: number) {
    this.writers = Array.from({ length: writers }, (_, index) => seeded(index + 1));
  }

  /** All of them at once, for so long; resolves when the last has committed. */
  async write(milliseconds: number): Promise<void> {
    const end = performance.now() + milliseconds;
    await Promise.all(this.writers.map(async (random) => { while (performance.now() < end) await this.commit(random); }));
  }

  private async commit(random: Random): Promise<void> {
    const size = between(random, 1, 4);
    const { result } = await commitAsDesk(this.db, async (tx) => {
      const made: string[] = [];
      const lost: string[] = [];
      for (let step = 0; step < size; step += 1) await this.step(tx, random, made, lost);
      return { made, lost };
    });
    this.alive = [...this.alive.filter((id) => !result.lost.includes(id)), ...result.made];
  }

  private async step(tx: Transaction, random: Random, made: string[], lost: string[]): Promise<void> {
    const known = oneOf(random, this.alive);
    const chance = random();
    if (known === undefined || chance > (this.alive.length < population ? 0.6 : 0.9)) made.push(await createEvent(tx, stateAt(random)));
    else if (chance < 0.2) {
      await retractEvent(tx, known, oneOf(random, [null, oneOf(random, this.alive)]));
      lost.push(known);
    } else await replaceEvent(tx, known, stateAt(random));
  }
}
