import type { Accessor, Envelope } from '../../../generated/contract-table.js';
import type { FieldAccessors } from '../match/error-fields.js';

/** The functions that read members, one for all senders who keep something in the same place: an engine compiles what is called often. */
export class AccessorCache {
  readonly #members = new Map<string, FieldAccessors>();
  readonly #waits = new Map<string, readonly Accessor[]>();

  /** Where code and text of an envelope stand. */
  members(envelope: Envelope): FieldAccessors {
    const key = `${envelope.shape} ${envelope.fieldsKey}`;
    const members = this.#members.get(key) ?? envelope;
    this.#members.set(key, members);
    return members;
  }

  /** The member that tells the wait, if there is one. */
  waits({ waits: [wait] }: Envelope): readonly Accessor[] {
    if (!wait) return NONE;
    const accessors = this.#waits.get(wait.pointer) ?? [wait.accessor];
    this.#waits.set(wait.pointer, accessors);
    return accessors;
  }
}

const NONE: readonly Accessor[] = [];
