import { FURTHER_MEMBERS, type Member } from './member.js';
import type { Sender } from './names.js';
import type { Random } from './random.js';
import type { Failure } from './sample-errors.js';

/** How one sender writes its errors: where things stand, and how its literals look. */
export interface House {
  /** The member that the error stands in; null: the body is the error. */
  holder: string | null;
  /** The member with the code; null: errors are told by their text. */
  code: string | null;
  message: string;
  /** The member that repeats the HTTP status. */
  status: string | null;
  /** The member that tells the seconds to wait. */
  wait: string | null;
  further: Member[];
  /** Whether codes are numbers. */
  numbered: boolean;
  /** The code of a failure, which stands in that place of the list. */
  codeOf: Spelling;
  textOf(failure: Failure): string;
  /** Whether texts say something of the request, where a failure can. */
  quotes: boolean;
  /** Whether it is an MCP server too, and whether failed tools tell why. */
  rpc: boolean;
  tools: boolean;
  /** From where its own JSON-RPC codes count down. */
  rpcBase: number;
}

/** The places of code and text that many share, the first ones most. */
const PLACES: readonly Pick<House, 'holder' | 'code' | 'message'>[] = [
  { holder: null, code: 'code', message: 'message' },
  { holder: 'error', code: 'code', message: 'message' },
  { holder: null, code: null, message: 'error' },
  { holder: 'detail', code: 'code', message: 'message' },
  { holder: 'errors', code: 'code', message: 'message' },
  { holder: null, code: 'error_code', message: 'error_message' },
  { holder: null, code: 'error', message: 'message' },
  { holder: null, code: null, message: 'message' },
  { holder: 'fault', code: 'type', message: 'text' },
  { holder: null, code: 'errorCode', message: 'detail' },
  { holder: 'failure', code: 'reason', message: 'description' },
  { holder: null, code: null, message: 'detail' },
  { holder: 'meta', code: 'error_type', message: 'error_message' },
];

type Spelling = (failure: Failure, place: number) => string | number;

const shout = (id: string) => id.replaceAll('-', '_').toUpperCase();
const pascal = (id: string) => id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());

/** The first two make the codes of different senders the same, the others keep them apart. */
function spelling(random: Random, { id, initials }: Sender, base: number): Spelling {
  return random.pick<Spelling>([
    (failure) => shout(failure.id),
    (failure) => failure.id.replaceAll('-', '_'),
    (failure) => `${initials}_${shout(failure.id)}`,
    (failure) => `${id}.${failure.id.replaceAll('-', '_')}`,
    (failure) => pascal(`${id}-${failure.id}`),
    (failure) => `${id}/${failure.id}`,
    (_, place) => `${initials}-${base + place}`,
  ]);
}

export function houseOf(random: Random, sender: Sender): House {
  // The square of a random number favours what stands first.
  const place = PLACES[Math.floor(random.next() ** 2 * PLACES.length)] as (typeof PLACES)[number];
  const rpc = random.chance(0.35);
  const plain = random.chance(0.3);
  const numbered = place.code !== null && random.chance(0.15);
  const base = random.integer(10, 99) * 1000;
  return {
    ...place,
    status: place.code !== null && random.chance(0.2) ? random.pick(['status', 'statusCode', 'http_status']) : null,
    wait: random.chance(0.5) ? random.pick(['retry_after', 'retryAfter', 'retry_after_seconds']) : null,
    further: random
      .sample(FURTHER_MEMBERS, random.integer(0, 4))
      .map((member) => ({ ...member, required: random.chance(0.3) })),
    numbered,
    codeOf: numbered ? (_, place) => base + place : spelling(random, sender, base),
    textOf: ({ text }) => (plain ? text : `${sender.name}: ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`),
    quotes: random.chance(0.5),
    rpc,
    tools: rpc && random.chance(0.5),
    rpcBase: random.pick([-20000, -31000, -40000]),
  };
}
