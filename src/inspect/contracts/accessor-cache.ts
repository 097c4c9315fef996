import type { Envelope, Member } from '../../../generated/contract-table.js';
import type { Members } from '../match/error-fields.js';

/** The functions that read members, one for all senders who keep something in the same place: an engine compiles what is called often. */
export class Readers {
  readonly #members = new Map<string, Members>();
  readonly #waits = new Map<string, readonly Member[]>();

  /** Where code and text of an envelope stand. */
  members(envelope: Envelope): Members {
    const key = `${envelope.shape} ${envelope.place}`;
    const members = this.#members.get(key) ?? envelope;
    this.#members.set(key, members);
    return members;
  }

  /** The member that tells the wait, if there is one. */
  waits({ retryAfter }: Envelope): readonly Member[] {
    if (!retryAfter) return NONE;
    const members = this.#waits.get(retryAfter.pointer) ?? [retryAfter.member];
    this.#waits.set(retryAfter.pointer, members);
    return members;
  }
}

const NONE: readonly Member[] = [];
