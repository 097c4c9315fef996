import { isHolder } from './bodies/changes.js';
import { seeded } from './bodies/random.js';
import type { AnyInspect } from './inspectors.js';
import { measured, type Subject } from './subjects.js';

/** A response as received, the body as text. */
export interface Received {
  status?: number;
  headers: Record<string, string>;
  body: string;
}

/** One wire form of a documented error, and responses in it. */
export interface FormCase {
  contract: string;
  /** Its body's. */
  subject: Subject;
  responses: Received[];
}

const SIZE = 256;

/**
 * Every wire form that a recorded response shows, with that status and those headers on the valid bodies of its schema.
 * Some bodies of an envelope are another documented error, and left out.
 */
export async function formCases(inspect: AnyInspect): Promise<FormCase[]> {
  const { contracts, subjects } = await measured();
  return contracts.flatMap(({ id, errors }) =>
    errors.flatMap(({ id: error, forms }) =>
      forms.flatMap(({ schema, examples }) => {
        const subject = subjects.find(({ title }) => title === schema.source.title);
        const recorded = examples.filter(({ json }) => isHolder(json.body));
        if (!subject || recorded.length === 0) return [];
        const random = seeded(SIZE);
        const responses = subject.pools.valid
          .map((body) => received(body, random.pick(recorded).json, random.below(1e6)))
          .filter((response) => {
            const { verdict, match } = inspect(response, { vendor: id });
            return verdict === 'documented' && match?.error === error;
          });
        if (responses.length === 0) throw new Error(`No body of ${subject.title} matches ${error}.`);
        return [{ contract: id, subject, responses: Array.from({ length: SIZE }, () => random.pick(responses)) }];
      }),
    ),
  );
}

/** With what any API sends along, as Node's http hands it on. */
function received(
  body: string,
  { status, headers }: { status?: number; headers?: Record<string, string> },
  request: number,
): Received {
  const usual = {
    date: 'Tue, 04 Nov 2025 10:00:00 GMT',
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    'cache-control': 'no-store',
    'x-request-id': `req-${request}`,
  };
  return { ...(status !== undefined && { status }), headers: { ...usual, ...headers }, body };
}
