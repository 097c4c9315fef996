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

/** One form of a documented error, and responses of it. */
export interface FormCase {
  contract: string;
  /** Its body schema. */
  subject: Subject;
  responses: Received[];
}

const SIZE = 256;

/**
 * Every form that has an example: valid bodies of its schema with the status and headers of the examples.
 * Bodies of an envelope that are another documented error are left out.
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
        if (responses.length === 0) throw new Error(`No body of ${subject.title} is documented as ${error}.`);
        return [{ contract: id, subject, responses: Array.from({ length: SIZE }, () => random.pick(responses)) }];
      }),
    ),
  );
}

/** A response with the usual headers of an API, as Node's http returns them. */
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
