import type { MigrationInterface, QueryRunner } from 'typeorm';
import { foldNames } from '../folded-names.js';

/** Names were folded otherwise than they are since transliterations of more scripts and languages meet: what is asked for is folded by the rule of now. */
export class FoldedNames1764028808000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await foldNames(runner);
  }

  /** The rule of before is gone; what is folded by this one is found by whoever folds the question likewise. */
  async down(): Promise<void> {}
}
