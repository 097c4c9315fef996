import type { ContractTable } from '../../generated/contract-table.js';
import { createInspector, type Inspect } from '../create-inspector.js';
import type { Decode } from './content-coding.js';
import type { Counters } from './counters.js';
import type { GatewayRequest, ResponseHead } from './exchange.js';
import { Observation } from './observation.js';
import { prometheusText } from './prometheus.js';
import { Recorder, type RecorderOptions } from './recorder.js';
import { type Route, type RouteOptions, routeFor, routesOf } from './routes.js';
import { isEventStream, isJson, isProblem, skipByHead } from './skip.js';

export interface GatewayOptions extends RouteOptions, RecorderOptions {
  /** The default exports of `error-envelopes/<contract>`, or that of `error-envelopes/all`. */
  contracts: readonly ContractTable[];
  /** What differs for a path and everything below: the longest path counts. */
  routes?: Readonly<Record<string, RouteOptions>>;
  /** The most bytes of a body that are read; 65,536 by default, and at most. A larger body passes unread. */
  maxBytes?: number;
  /** Milliseconds that `tag` and `rewrite` wait for the body of an error; 1,000 by default. A slower one passes. */
  holdTimeout?: number;
}

const MEMBERS: readonly string[] = [
  ...['contracts', 'routes', 'maxBytes', 'holdTimeout', 'log', 'onInspection', 'onInternalError'],
  ...['mode', 'vendor', 'mcp'],
];
const MOST_BYTES = 65_536;

/** Reads the answers of upstreams as they pass. Adapters hand it heads and chunks, and do what its observations say. */
export class Gateway {
  /** Milliseconds that an adapter holds an answer. */
  readonly holdTimeout: number;
  readonly #inspect: Inspect;
  readonly #maxBytes: number;
  readonly #recorder: Recorder;
  readonly #routes: readonly Route[];
  /** The statuses below 400 that a contract lists for errors. */
  readonly #lowStatuses: ReadonlyMap<string, ReadonlySet<number>>;

  /** @throws TypeError that says which option has which wrong value */
  constructor(options: GatewayOptions) {
    checkOptions(options);
    const { contracts, routes = {}, maxBytes = MOST_BYTES, holdTimeout = 1_000, mode, vendor, mcp } = options;
    this.#recorder = new Recorder(options);
    this.#inspect = createInspector(contracts, { onInternalError: (error) => this.#recorder.failed(error) });
    const defaults = { ...(mode && { mode }), ...(vendor && { vendor }), ...(mcp !== undefined && { mcp }) };
    this.#routes = routesOf(
      defaults,
      routes,
      contracts.map(({ id }) => id),
    );
    this.#maxBytes = within('maxBytes', maxBytes, 1, MOST_BYTES);
    this.holdTimeout = within('holdTimeout', holdTimeout, 0, 2 ** 31 - 1);
    this.#lowStatuses = new Map(contracts.map((contract) => [contract.id, lowStatusesOf(contract)]));
  }

  /**
   * Begins to observe an answer.
   *
   * @param decode decodes content codings, where the host can
   * @returns undefined if the answer is left alone
   */
  observe(request: GatewayRequest, head: ResponseHead, decode?: Decode): Observation | undefined {
    try {
      const route = routeFor(this.#routes, request.path);
      if (route.mode === 'off') return undefined;
      if (!this.#maybeError(route, head)) return undefined;
      const skip = skipByHead(request.method, head.status, head.headers);
      if (skip === undefined) return this.#begin(route, request, head, decode);
      this.#recorder.skipped(skip, head.status, route);
    } catch (error) {
      this.#recorder.failed(error);
    }
    return undefined;
  }

  /** Whether a tag that an upstream sends is taken away: only this gateway sets it on the route. */
  stripsTag(path: string): boolean {
    return routeFor(this.#routes, path).mode === 'tag';
  }

  get counters(): Counters {
    return this.#recorder.counters;
  }

  /** Hands the seconds of each inspection to a listener, for histograms that are kept elsewhere. */
  onInspectionTime(listener: (seconds: number) => void): void {
    this.#recorder.onTime(listener);
  }

  /** The counters in the text format of Prometheus. */
  metrics(): string {
    return prometheusText(this.counters);
  }

  /** An exception in an adapter: the response passes unchanged. */
  failed(error: unknown): void {
    this.#recorder.failed(error);
  }

  #begin(
    route: Route,
    request: GatewayRequest,
    head: ResponseHead,
    decode: Decode | undefined,
  ): Observation | undefined {
    if (isEventStream(head.headers) && !route.mcp) {
      this.#recorder.skipped('event-stream', head.status, route);
      return undefined;
    }
    const setting = { route, request, head, decode, maxBytes: this.#maxBytes };
    return new Observation(setting, this.#inspect, this.#recorder);
  }

  /** Below 400 only what may be an error is read: MCP, problem details, and statuses that the contract lists. */
  #maybeError({ mcp, vendor }: Route, { status, headers }: ResponseHead): boolean {
    if (status >= 400) return true;
    if (mcp && (isJson(headers) || isEventStream(headers))) return true;
    if (vendor !== undefined && this.#lowStatuses.get(vendor)?.has(status)) return true;
    return isProblem(headers);
  }
}

/**
 * Makes a gateway out of a configuration.
 *
 * @throws TypeError that says which option has which wrong value
 */
export function createGateway(options: GatewayOptions): Gateway {
  return new Gateway(options);
}

function checkOptions(options: GatewayOptions): void {
  if (typeof options !== 'object' || options === null)
    throw new TypeError(`Expected options with \`contracts\`, got ${String(options)}.`);
  const unknown = Object.keys(options).find((name) => !MEMBERS.includes(name));
  if (unknown !== undefined)
    throw new TypeError(`Expected options of the gateway among ${MEMBERS.join(', ')}, got "${unknown}".`);
}

function within(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new TypeError(`Expected \`${name}\` to be an integer from ${least} to ${most}, got ${String(value)}.`);
}

function lowStatusesOf({ envelopes }: ContractTable): Set<number> {
  const listed = envelopes.flatMap(({ forms }) => forms).flatMap(({ status }) => status ?? []);
  return new Set(listed.filter((status) => status < 400));
}
