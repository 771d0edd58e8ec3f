/** What was found right, found wrong and missed, and the figures made of it. */
export class Counts {
  right = 0;
  wrong = 0;
  missed = 0;

  /** Counts items told by keys: those on both sides are right. */
  compare(wanted: ReadonlySet<string>, found: ReadonlySet<string>): void {
    const right = [...found].filter((key) => wanted.has(key)).length;
    this.right += right;
    this.wrong += found.size - right;
    this.missed += wanted.size - right;
  }

  get precision(): number {
    return share(this.right, this.right + this.wrong);
  }

  get recall(): number {
    return share(this.right, this.right + this.missed);
  }

  get f1(): number {
    return share(2 * this.right, 2 * this.right + this.wrong + this.missed);
  }

  toJSON(): Figures {
    const { right, wrong, missed, precision, recall, f1 } = this;
    return { right, wrong, missed, precision, recall, f1 };
  }
}

export interface Figures {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
