import type { Clock } from '../core/clock.js';

/** A person is told no more often. */
const toldEveryMs = 1_000;

const duration = (seconds: number): string => {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5_400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3_600).toFixed(1)} h`;
};

/** How fast long work goes, and how long the rest takes if it goes on like that; null where it was told a moment ago and is not done. */
export const paceFrom = (clock: Clock): ((done: number, all: number) => string | null) => {
  const start = clock().getTime();
  let told = 0;
  return (done, all) => {
    const now = clock().getTime();
    if (now - told < toldEveryMs && done < all) return null;
    told = now;
    const perSecond = done / Math.max((now - start) / 1_000, 0.001);
    return `${done}/${all}, ${perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)} a second, ${duration((all - done) / perSecond)} left`;
  };
};
