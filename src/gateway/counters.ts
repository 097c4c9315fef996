import type { Inspection } from '../inspection.js';
import type { SkipReason } from './skip.js';

/** The labels of one counter: they come from contracts and closed lists only, so their number is bounded. */
export interface ResponseLabels {
  readonly contract: string;
  readonly surface: string;
  readonly verdict: string;
  readonly error: string;
  readonly status_class: string;
}

export interface ResponseCount {
  readonly labels: ResponseLabels;
  readonly value: number;
}

/** The upper bounds of the histogram of inspection times, in seconds. */
export const BUCKETS = [0.000_005, 0.000_01, 0.000_025, 0.000_05, 0.000_1, 0.000_25, 0.001, 0.01] as const;

export interface TimeHistogram {
  /** For each of `BUCKETS` and for all: how many inspections took at most so long. */
  readonly cumulative: readonly number[];
  readonly sum: number;
}

/** What a gateway has seen since it was made. */
export class Counters {
  readonly #responses = new Map<string, { labels: ResponseLabels; value: number }>();
  readonly #skipped = new Map<SkipReason, number>();
  readonly #buckets = new Array<number>(BUCKETS.length + 1).fill(0);
  #seconds = 0;

  countResponse(inspection: Inspection): void {
    const { match, verdict, status } = inspection;
    const statusClass = status === null || status < 100 || status > 599 ? 'none' : `${Math.floor(status / 100)}xx`;
    const key = `${match?.contract}\n${match?.surface}\n${verdict}\n${match?.error}\n${statusClass}`;
    const known = this.#responses.get(key);
    if (known) known.value++;
    else {
      const { contract = '', surface = '', error = null } = match ?? {};
      const labels = { contract, surface, verdict, error: error ?? '', status_class: statusClass };
      this.#responses.set(key, { labels, value: 1 });
    }
  }

  countSkipped(reason: SkipReason): void {
    this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + 1);
  }

  countTime(seconds: number): void {
    const bucket = BUCKETS.findIndex((bound) => seconds <= bound);
    const index = bucket < 0 ? BUCKETS.length : bucket;
    this.#buckets[index] = (this.#buckets[index] ?? 0) + 1;
    this.#seconds += seconds;
  }

  responses(): ResponseCount[] {
    return [...this.#responses.values()].map(({ labels, value }) => ({ labels, value }));
  }

  skipped(): { reason: SkipReason; value: number }[] {
    return [...this.#skipped].map(([reason, value]) => ({ reason, value }));
  }

  times(): TimeHistogram {
    let count = 0;
    return { cumulative: this.#buckets.map((inBucket) => (count += inBucket)), sum: this.#seconds };
  }
}
