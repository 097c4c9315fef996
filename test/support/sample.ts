/** The long job tests with every contract. Other runs test with some, so that their time does not grow with each contract. */
const TESTS_ALL = process.env.ALL_CONTRACTS === '1';

/** The same seed gives the same sample; without one, each run takes another. */
const seed = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 2 ** 31));

/**
 * Some of the items, in their order: a different part with each seed, and all in the long job.
 *
 * @param count how many at most
 */
export function sampleOf<T>(items: readonly T[], count: number): readonly T[] {
  if (TESTS_ALL || items.length <= count) return items;
  let state = seed % 2_147_483_647 || 1;
  const picked = new Set<number>();
  while (picked.size < count) {
    // Lehmer's generator: enough for a choice without a pattern.
    state = (state * 48_271) % 2_147_483_647;
    picked.add(state % items.length);
  }
  return items.filter((_, index) => picked.has(index));
}
