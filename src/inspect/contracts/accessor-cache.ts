import type { Accessor, Envelope, Locator } from '../../../generated/contract-table.js';
import type { FieldAccessors } from '../match/error-fields.js';

/** The accessors of code and message, shared by all envelopes that have them at the same pointers: an engine compiles what runs often. */
export class AccessorCache {
  readonly #members = new Map<string, FieldAccessors>();
  readonly #waits = new Map<string, readonly Accessor[]>();

  /** The accessors of the code and message of an envelope. */
  members(envelope: Envelope): FieldAccessors {
    const key = fieldsKey(envelope);
    const { shape, code, message } = envelope;
    const members = this.#members.get(key) ?? { shape, code: accessorOf(code), message: accessorOf(message) };
    this.#members.set(key, members);
    return members;
  }

  /** The accessor of the wait, if there is one. */
  waits({ waits: [wait] }: Envelope): readonly Accessor[] {
    if (wait?.pointer === undefined) return NONE;
    const accessors = this.#waits.get(wait.pointer) ?? [wait.accessor];
    this.#waits.set(wait.pointer, accessors);
    return accessors;
  }
}

const NONE: readonly Accessor[] = [];

/** Equal for envelopes that have code and message at the same pointers. */
export function fieldsKey({ shape, code, message }: Envelope): string {
  return [shape, ...[code, message].map((locators) => locators.map(({ pointer }) => pointer).join(','))].join(' ');
}

function accessorOf(locators: readonly Locator[]): Accessor | null {
  return locators[0]?.accessor ?? null;
}
