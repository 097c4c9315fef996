import { Pool } from 'undici';

/** What an upstream answers, and a client has to get. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const JSON_TYPE = { 'content-type': 'application/json' };

export const SUCCESS: Answer = { status: 200, headers: JSON_TYPE, body: JSON.stringify({ plans: ['a'.repeat(120)] }) };

export const ERROR: Answer = {
  status: 429,
  headers: { ...JSON_TYPE, 'retry-after': '12' },
  body: JSON.stringify({
    detail: 'Rate limit exceeded for this workspace',
    error_code: 'RATE_LIMITED',
    category: 'transient',
    retry_after_seconds: 12,
  }),
};

/** What a load found. */
export interface Load {
  requests: number;
  /** Requests without an answer, and answers that are not those of the upstream. */
  failed: number;
}

/** Sends requests over some connections, each as soon as the answer before it came, until `isOver`. */
export async function load(
  url: string,
  {
    connections,
    isExpected,
    isOver,
  }: { connections: number; isExpected: IsExpected; isOver: (sent: number) => boolean },
): Promise<Load> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  let [requests, failed] = [0, 0];
  const client = async () => {
    while (!isOver(requests)) {
      requests++;
      try {
        const { statusCode, body } = await pool.request({ path: pathname, method: 'GET' });
        if (!isExpected(statusCode, await body.text())) failed++;
      } catch {
        failed++;
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  await pool.close();
  return { requests, failed };
}

export type IsExpected = (status: number, body: string) => boolean;

/** The upstream's answers, byte for byte. */
export const isUnchanged: IsExpected = (status, body) =>
  [SUCCESS, ERROR].some((answer) => answer.status === status && answer.body === body);

/** The upstream's answers; errors as problem details. */
export const isRewritten: IsExpected = (status, body) =>
  status === ERROR.status ? body.startsWith('{"type"') : isUnchanged(status, body);
