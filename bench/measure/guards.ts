import { KINDS, type Kind } from '../bodies/pools.js';
import { BRIEF, type Effort, geometricMean, interleave, QUICK, ratio } from '../interleave.js';
import { LIBRARIES, type Library } from '../peers/libraries.js';
import type { Row } from '../report.js';
import { measured, type Subject } from '../subjects.js';
import { candidatesOf, guardOf, handOf, standaloneOf, type Validators } from '../validators.js';

const NAMES = Object.keys(LIBRARIES) as Library[];

/** The validators that Ajv has written for this package, in `error-envelopes/ajv/<contract>`. */
const STANDALONE = 'ajv, standalone';

const FASTER: Partial<Record<Library, Record<Kind, number>>> = {
  ajv: { valid: 2, invalid: 3 },
  typebox: { valid: 1, invalid: 1 },
  schemasafe: { valid: 1, invalid: 1 },
  zod: { valid: 1, invalid: 1 },
  valibot: { valid: 1, invalid: 1 },
};

/** `--quick`: the libraries other than ajv get one of so many schemas. */
const EVERY = 8;

/** The ratios of one schema by peer: times as long as a guard by hand, times as fast as a library. */
interface Measured {
  subject: Subject;
  ratios: Record<Kind, Map<string, number>>;
}

/** The generated guard of every body schema, compared with a guard by hand and with libraries. */
export async function measureGuards({ quick }: { quick: boolean }): Promise<Row[]> {
  const { subjects, without } = await measured();
  const schemas: Measured[] = [];
  for (const [index, subject] of subjects.entries())
    schemas.push(await measureOne(subject, quick && index % EVERY !== 0 ? ['ajv'] : NAMES, quick ? QUICK : BRIEF));

  const group = `A parsed body: ${schemas.length} of ${schemas.length + without.length} body schemas, geometric means`;
  return [
    ...KINDS.map((kind) => ({ ...rowOf(schemas, kind, 'hand'), group, peer: 'by hand', aim: { atMost: 1 } })),
    ...[STANDALONE, ...NAMES].flatMap((name) =>
      KINDS.map((kind) => {
        const atLeast = FASTER[name as Library]?.[kind];
        return { ...rowOf(schemas, kind, name), group, peer: name, ...(atLeast && { aim: { atLeast } }) };
      }),
    ),
  ];
}

async function measureOne(subject: Subject, libraries: readonly Library[], effort: Effort): Promise<Measured> {
  const validators: Validators = {
    hand: await handOf(subject),
    guard: await guardOf(subject),
    [STANDALONE]: await standaloneOf(subject),
  };
  for (const name of libraries) validators[name] = LIBRARIES[name](subject);
  const timings = interleave(candidatesOf(subject, validators), effort);
  const ratios = (kind: Kind) =>
    new Map([
      ['hand', ratio(timings, `guard ${kind}`, `hand ${kind}`)],
      ...[STANDALONE, ...libraries].map((name) => [name, ratio(timings, `${name} ${kind}`, `guard ${kind}`)] as const),
    ]);
  return { subject, ratios: { valid: ratios('valid'), invalid: ratios('invalid') } };
}

/** The number of schemas that are named: the worst ones. */
const WORST = 3;

function rowOf(schemas: readonly Measured[], kind: Kind, peer: string): Omit<Row, 'group' | 'peer'> {
  const byHand = peer === 'hand';
  const found = schemas.flatMap(({ subject, ratios }) => {
    const value = ratios[kind].get(peer);
    return value === undefined ? [] : [{ ...subject, value }];
  });
  const mean = (some: typeof found) => x(geometricMean(some.map(({ value }) => value)));
  const contracts = [...new Set(found.map(({ contract }) => contract))];
  const worst = found.toSorted((a, b) => (byHand ? b.value - a.value : a.value - b.value)).slice(0, WORST);
  return {
    figure: `guard, ${kind} bodies: times as ${byHand ? 'long' : 'fast'}`,
    ...mean(found),
    beside: Object.fromEntries([
      ...contracts.map((id) => [id, mean(found.filter(({ contract }) => contract === id))]),
      ...worst.map(({ title, value }) => [`worst ${title}`, x(value)]),
    ]),
  };
}

function x(value: number): { value: number; unit: 'x' } {
  return { value, unit: 'x' };
}
