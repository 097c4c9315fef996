import fc from 'fast-check';

/** `PROPERTY_SEED` repeats the values of a run; without it each run tries other values. */
const seed = process.env.PROPERTY_SEED;
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
