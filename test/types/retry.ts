/** The types of the retry client, and of its options for libraries. tsc checks this file; nothing runs it. */
import { handleAll, retry } from 'cockatiel';
import ky from 'ky';
import pRetry from 'p-retry';
import { Agent, interceptors, RetryAgent } from 'undici';
import type { Remedy } from '../../generated/contract-table.js';
import codens from '../../generated/contracts/codens.js';
import { createInspector, type Inspection } from '../../src/index.js';
import { type Decision, decideRetry, fetchWithRetry, type StopReason } from '../../src/retry-client/index.js';
import { cockatielOptions } from '../../src/retry-client/integrations/cockatiel.js';
import { kyOptions } from '../../src/retry-client/integrations/ky.js';
import { mcpRetry } from '../../src/retry-client/integrations/mcp-client-v2.js';
import { pRetryOptions } from '../../src/retry-client/integrations/p-retry.js';
import { undiciRetry } from '../../src/retry-client/integrations/undici.js';

const inspect = createInspector([codens]);
declare const inspection: Inspection<typeof codens> | null;

const send = fetchWithRetry(inspect, { vendor: 'codens', maxWait: 1_000 });
export const replacesFetch: typeof fetch = send;
fetchWithRetry(inspect, { fetch });

export function narrows(decision: Decision): number | Remedy | StopReason | null {
  switch (decision.action) {
    case 'wait':
      return decision.milliseconds;
    case 'renew':
      return decision.remedy;
    case 'stop':
      if (decision.reason === 'wait-too-long') return decision.seconds satisfies number;
      if (decision.reason === 'needs-remedy') return decision.remedy satisfies Remedy | null;
      // @ts-expect-error: only some reasons have a remedy.
      decision.remedy;
      return decision.reason;
  }
}

export const decision: Decision = decideRetry(inspection, { method: 'GET' }, { made: 1, elapsed: 0 });
// @ts-expect-error: the elapsed time is missing.
decideRetry(inspection, { method: 'GET' }, { made: 1 });
// @ts-expect-error: people add credits, no callback does.
fetchWithRetry(inspect, { renew: { 'add-credits': () => undefined } });
// @ts-expect-error: headers have text.
fetchWithRetry(inspect, { renew: { authenticate: () => ({ authorization: 7 }) } });

const readError = (error: unknown) => (error === null ? null : inspection);
export const api = ky.create(kyOptions(inspect, { vendor: 'codens' }));
export const repeated: Promise<number> = pRetry(async () => 7, pRetryOptions(readError)({ method: 'GET' }));
export const policy = retry(handleAll, cockatielOptions(readError)({ method: 'GET' }));
// @ts-expect-error: cockatiel cannot wait for a promise.
cockatielOptions(async () => inspection);
// @ts-expect-error: cockatiel cannot renew.
cockatielOptions(readError, { renew: {} });

const forUndici = undiciRetry(inspect, { vendor: 'codens' });
export const agents = [
  new RetryAgent(new Agent().compose(forUndici.interceptor), forUndici.options),
  new Agent().compose(forUndici.interceptor, interceptors.retry(forUndici.options)),
];

export const result: Promise<{ content: string }> = mcpRetry(inspect).callTool(async () => ({ content: '' }));
