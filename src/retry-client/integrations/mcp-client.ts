import { inspectResponse } from '../../adapters/fetch/fetch.js';
import type { Inspection } from '../../inspection.js';
import type { ErrorResponse, InspectOptions } from '../../response.js';
import type { Fetch } from '../fetch-with-retry.js';
import { RetryClient, type RetryOptions, RetryRun } from '../retry-run.js';
import { SeenResponses } from './seen-responses.js';

/** What a server says about a tool. A hint of a server that you do not trust proves nothing. */
export interface ToolAnnotations {
  readonly readOnlyHint?: boolean | undefined;
  readonly idempotentHint?: boolean | undefined;
}

export interface ToolCall {
  /** The annotations of the tool, from `listTools`. */
  readonly annotations?: ToolAnnotations | undefined;
  /** Says whether a second call does no harm. Absent: the annotations say it. */
  readonly safeToRepeat?: boolean | undefined;
  /** Ends a wait at once. Give it to the client too. */
  readonly signal?: AbortSignal | undefined;
}

export interface McpRetryOptions<VendorId extends string = string> extends RetryOptions, InspectOptions<VendorId> {
  /** Sends the requests of the transport; the global `fetch` by default. */
  fetch?: Fetch | undefined;
  /** A name of the server, for `onDecision` and a budget that several clients share; `mcp` by default. */
  host?: string | undefined;
}

/** Calls the tools of a server again, where a call can succeed. */
export interface McpRetry {
  /**
   * Calls a tool until it succeeds or a decision stops: `callTool(() => client.callTool(params), { annotations })`.
   *
   * @returns the last result, an error of the tool too
   * @throws what the last call threw
   */
  callTool<Result>(call: () => Promise<Result>, tool?: ToolCall): Promise<Result>;
  /** For the transport: the clients drop the headers of a refused request, `Retry-After` among them. */
  readonly fetch: Fetch;
}

/** Inspects what a client threw or returned; null if it is not an answer of a server. */
type InspectThrown = (value: unknown) => Inspection | null;

export function mcpRetryWith<VendorId extends string>(
  inspectThrown: (options: InspectOptions<VendorId>) => InspectThrown,
  inspect: (response: ErrorResponse, options?: InspectOptions<VendorId>) => Inspection,
  { fetch: send, host = 'mcp', vendor, surface, protocolVersion, ...retry }: McpRetryOptions<VendorId> = {},
): McpRetry {
  const client = new RetryClient(retry);
  const inspectOptions = { vendor, surface, protocolVersion };
  const read = inspectThrown(inspectOptions);
  const seen = new SeenResponses(client.now);

  /** What a call gave, and its inspection; undefined for what no server answered. */
  const attempt = async <Result>(call: () => Promise<Result>) => {
    try {
      const result = await call();
      return { inspection: read(result), end: () => result };
    } catch (error) {
      const inspection = read(error);
      const end = (): Result => {
        throw error;
      };
      return { inspection: inspection ?? (seen.isNetworkFailure(error) ? null : undefined), error, end };
    }
  };

  return {
    async callTool(call, { annotations, safeToRepeat, signal } = {}) {
      const isSafe = safeToRepeat ?? (annotations?.readOnlyHint === true || annotations?.idempotentHint === true);
      const run = new RetryRun(client, { method: 'tools/call', safeToRepeat: isSafe }, host);
      for (;;) {
        run.begin();
        const outcome = await attempt(call);
        const threw = 'error' in outcome;
        if (!threw && outcome.inspection === null) run.succeed();
        if (outcome.inspection === undefined || (!threw && outcome.inspection === null)) return outcome.end();
        signal?.throwIfAborted();
        const inspection = outcome.inspection && seen.withHeaders(outcome.inspection);
        const decision = run.decide(inspection, outcome.error);
        if (decision.action === 'stop' || (await run.follow(decision, inspection, signal))) return outcome.end();
      }
    },
    async fetch(input, init) {
      try {
        const response = await (send ?? globalThis.fetch)(input, init);
        if (response.status >= 400) seen.add(await inspectResponse(inspect, response, inspectOptions));
        return response;
      } catch (error) {
        seen.addFailure(error);
        throw error;
      }
    },
  };
}
