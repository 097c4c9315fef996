/** How many inputs each schema is tried with. The long job asks for more. */
export const INPUTS = Number(process.env.FUZZ_INPUTS ?? 1000);
if (!Number.isInteger(INPUTS) || INPUTS < 1) throw new Error('FUZZ_INPUTS has to be a whole number from 1.');

/** New in each run unless given; a failure prints it. */
export const SEED = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** Which of how many parts of the schemas this process takes: the long job has one for each core. */
export const [PART = 0, PARTS = 1] = (process.env.FUZZ_PART ?? '0/1').split('/').map(Number);
