import type { Inspection } from '../inspection.js';
import type { RenewableRemedy } from './decision.js';
import { RecentMap } from './recent-map.js';

/** Headers for the further attempts of a request, such as a new `Authorization`. */
export type RenewedHeaders = { readonly [name: string]: string };

export interface RenewContext {
  readonly remedy: RenewableRemedy;
  /** The host with its port. */
  readonly host: string;
  /** The inspection of the response that asks for the renewal. */
  readonly inspection: Inspection;
}

/** Renews the credential or the session. A rejection stops the request. */
export type Renew = (context: RenewContext) => Promise<RenewedHeaders | undefined> | RenewedHeaders | undefined;

/** The callbacks, by the remedy that they carry out. */
export type RenewCallbacks = { readonly [R in RenewableRemedy]?: Renew | undefined };

interface Renewal {
  readonly headers: Promise<RenewedHeaders | undefined>;
  /** The number of this renewal among those that ended; undefined while it is in flight. */
  number: number | undefined;
}

/** The renewals of all requests: those of one host share one in flight. */
export class Renewals {
  readonly remedies: readonly RenewableRemedy[];
  readonly #callbacks: RenewCallbacks;
  readonly #latest = new RecentMap<Renewal>(1_000);
  #ended = 0;

  constructor(callbacks: RenewCallbacks = {}) {
    this.#callbacks = callbacks;
    this.remedies = (['authenticate', 'renew-session'] as const).filter((remedy) => callbacks[remedy]);
  }

  /** How many renewals have ended: to keep for an attempt when it begins. */
  get ended(): number {
    return this.#ended;
  }

  /**
   * Renews, or shares the renewal that is in flight or has ended since the attempt began: the attempt had the old
   * credential.
   *
   * @param endedBefore `ended` when the attempt began
   */
  renew(context: RenewContext, endedBefore: number): Promise<RenewedHeaders | undefined> {
    const key = `${context.remedy} ${context.host}`;
    const latest = this.#latest.get(key);
    if (latest && (latest.number === undefined || latest.number > endedBefore)) return latest.headers;
    const renewal: Renewal = { headers: this.#call(context), number: undefined };
    this.#latest.set(key, renewal);
    renewal.headers.then(
      () => {
        renewal.number = ++this.#ended;
      },
      // The next attempt that asks for it tries anew.
      () => this.#latest.delete(key),
    );
    return renewal.headers;
  }

  async #call(context: RenewContext): Promise<RenewedHeaders | undefined> {
    return this.#callbacks[context.remedy]?.(context);
  }
}
