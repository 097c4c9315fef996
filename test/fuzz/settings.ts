/** The number of inputs for each schema. The long job uses more, and checks more of them. */
export const INPUTS = Number(process.env.FUZZ_INPUTS ?? 250);
if (!Number.isInteger(INPUTS) || INPUTS < 1)
  throw new Error(`Expected FUZZ_INPUTS to be an integer from 1, got ${process.env.FUZZ_INPUTS}.`);

/** New in each run unless it is given; a failure prints it. */
export const SEED = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** The part of the schemas that this process takes, and the number of parts: the long job has one for each core. */
export const [PART = 0, PARTS = 1] = (process.env.FUZZ_PART ?? '0/1').split('/').map(Number);

/** The number of calls of `inspect`, all parts together. The long job makes five million. */
export const INSPECT_CALLS = Number(process.env.INSPECT_CALLS ?? 15_000);
if (!Number.isInteger(INSPECT_CALLS) || INSPECT_CALLS < 1)
  throw new Error(`Expected INSPECT_CALLS to be an integer from 1, got ${process.env.INSPECT_CALLS}.`);
