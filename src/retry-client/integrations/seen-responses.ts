import type { Inspection } from '../../inspection.js';

/** The waits of refused requests that a transport saw, with the headers that the clients drop. */
export class SeenResponses {
  readonly #byStatus = new Map<number, { readonly inspection: Inspection; readonly until: number }>();
  readonly #failures = new WeakSet<object>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  add(inspection: Inspection): void {
    const { status, retry } = inspection;
    if (status === null || retry === null || retry.seconds === null) return;
    const until = this.#now() + retry.seconds * 1000;
    // Nothing says which call a response belongs to: the longest wait of a status is never too short.
    if (until > (this.#byStatus.get(status)?.until ?? 0)) this.#byStatus.set(status, { inspection, until });
  }

  addFailure(error: unknown): void {
    if (typeof error === 'object' && error !== null) this.#failures.add(error);
  }

  isNetworkFailure(error: unknown): boolean {
    return typeof error === 'object' && error !== null && this.#failures.has(error);
  }

  /** The inspection that the headers give, with the seconds that are left; the given one if none was seen. */
  withHeaders(inspection: Inspection): Inspection {
    const seen = inspection.status === null ? undefined : this.#byStatus.get(inspection.status);
    const seconds = seen ? Math.ceil((seen.until - this.#now()) / 1000) : 0;
    if (!seen || seconds <= (inspection.retry?.seconds ?? 0)) return inspection;
    return { ...seen.inspection, retry: { ...seen.inspection.retry, seconds } } as Inspection;
  }
}
