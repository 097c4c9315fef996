import type { Surface } from '../../generated/contract-table.js';
import type { Note } from '../inspection.js';
import type { InspectOptions } from '../response.js';
import type { ContractIndex, Sender } from './contracts/contract-index.js';
import type { ScopedContract } from './contracts/scoped-contract.js';
import { isSurface, type ScopedIndexes } from './contracts/scoped-indexes.js';
import { type Challenge, challengesOf } from './http/challenges.js';
import { ResponseHeaders } from './http/headers.js';
import { usualRequestId } from './http/request-id.js';
import { type LongestWait, readRetryAfter } from './http/retry-after.js';
import { identifySender } from './match/identify-sender.js';
import type { Input } from './read-input.js';

/** The contracts and the clock of an inspector. */
export interface Inspector {
  indexes: ScopedIndexes;
  now: (this: void) => number;
}

/** The facts of one response that all its messages share. */
export class Context {
  readonly index: ContractIndex;
  readonly status: number | null;
  readonly headers: ResponseHeaders | undefined;
  /** The surface and the MCP revision that the caller named, if they exist. */
  readonly surface: Surface | undefined;
  readonly revision: string | undefined;
  /** The sender by evidence outside the body. */
  readonly sender: Sender | undefined;
  readonly now: (this: void) => number;
  readonly #indexes: ScopedIndexes;
  readonly #inputNotes: readonly Note[];
  #challenges: readonly Challenge[] | undefined;
  #retryAfter: LongestWait | undefined;
  #requestId: string | null | undefined;

  constructor({ indexes, now }: Inspector, input: Input, options: InspectOptions | null | undefined) {
    const surface = options?.surface ?? input.surface;
    const version = options?.protocolVersion ?? input.protocolVersion ?? undefined;
    const vendor = options?.vendor ?? input.vendor ?? undefined;
    this.surface = isSurface(surface) ? surface : undefined;
    this.revision = indexes.knows(version) ? version : undefined;
    this.index = indexes.in(this.surface, this.revision);
    this.status = input.status;
    this.headers = input.headers && new ResponseHeaders(input.headers);
    this.sender = identifySender(this.index, vendor as string | undefined, input.url, this.headers);
    this.now = now;
    this.#indexes = indexes;
    const isUnknownVendor = vendor !== undefined && this.sender?.by !== 'caller';
    const isUnknownVersion = version !== undefined && this.revision === undefined;
    this.#inputNotes =
      isUnknownVendor || isUnknownVersion
        ? [...(isUnknownVendor ? [UNKNOWN_VENDOR] : []), ...(isUnknownVersion ? [UNKNOWN_VERSION] : [])]
        : NO_NOTES;
  }

  /** The notes on what the caller named, as a list to add to. */
  notes(): Note[] {
    return this.#inputNotes.length === 0 ? [] : [...this.#inputNotes];
  }

  /** The sender's own contract as MCP sees it: a body inside a tool result is on that surface. */
  inMcp(own: ScopedContract): ScopedContract | undefined {
    if (this.surface !== undefined) return own;
    return this.#indexes.in('mcp', this.revision).byId.get(own.contract.id);
  }

  challenges(): readonly Challenge[] {
    this.#challenges ??= challengesOf(this.headers);
    return this.#challenges;
  }

  usualRequestId(): string | null {
    if (this.#requestId === undefined) this.#requestId = this.headers ? usualRequestId(this.headers) : null;
    return this.#requestId;
  }

  retryAfter(): LongestWait | undefined {
    if (this.headers) this.#retryAfter ??= readRetryAfter(this.headers, this.now);
    return this.#retryAfter;
  }
}

const NO_NOTES: readonly Note[] = [];
const UNKNOWN_VENDOR: Note = 'unknown-vendor';
const UNKNOWN_VERSION: Note = 'unknown-protocol-version';
