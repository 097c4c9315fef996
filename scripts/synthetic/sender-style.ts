import { pascalCase } from '../model/names.js';
import { FURTHER_MEMBERS, type Member } from './member.js';
import type { Sender } from './names.js';
import type { Random } from './random.js';
import type { SampleError } from './sample-errors.js';

/** How one sender writes its errors: the names of their members, and the spelling of its literals. */
export interface SenderStyle {
  /** The member that holds the error; null if the body itself is the error. */
  holder: string | null;
  /** The member with the code; null if errors are matched by their message. */
  code: string | null;
  message: string;
  /** The member that repeats the HTTP status. */
  status: string | null;
  /** The member with the seconds to wait. */
  wait: string | null;
  further: Member[];
  /** Whether codes are numbers. */
  numbered: boolean;
  /** The code of an error at a position in the sender's list. */
  codeOf: Spelling;
  textOf(error: SampleError): string;
  /** Whether messages quote the request, if the error has a pattern. */
  quotes: boolean;
  /** Whether it is an MCP server, too, and whether its failed tools have a documented text. */
  rpc: boolean;
  tools: boolean;
  /** The first of its own JSON-RPC codes; the others count down from it. */
  rpcBase: number;
}

/** Names that many senders share, the most frequent ones first. */
const MEMBER_NAMES: readonly Pick<SenderStyle, 'holder' | 'code' | 'message'>[] = [
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

type Spelling = (error: SampleError, position: number) => string | number;

const screamingSnakeCase = (id: string) => id.replaceAll('-', '_').toUpperCase();

/** The first two give several senders the same codes, the others do not. */
function spelling(random: Random, { id, codePrefix }: Sender, base: number): Spelling {
  return random.pick<Spelling>([
    (error) => screamingSnakeCase(error.id),
    (error) => error.id.replaceAll('-', '_'),
    (error) => `${codePrefix}_${screamingSnakeCase(error.id)}`,
    (error) => `${id}.${error.id.replaceAll('-', '_')}`,
    (error) => pascalCase(`${id}-${error.id}`),
    (error) => `${id}/${error.id}`,
    (_, position) => `${codePrefix}-${base + position}`,
  ]);
}

export function senderStyleOf(random: Random, sender: Sender): SenderStyle {
  // The square of a random number favours the first names.
  const names = MEMBER_NAMES[Math.floor(random.next() ** 2 * MEMBER_NAMES.length)] as (typeof MEMBER_NAMES)[number];
  const rpc = random.chance(0.35);
  const plain = random.chance(0.3);
  const numbered = names.code !== null && random.chance(0.15);
  const base = random.integer(10, 99) * 1000;
  return {
    ...names,
    status: names.code !== null && random.chance(0.2) ? random.pick(['status', 'statusCode', 'http_status']) : null,
    wait: random.chance(0.5) ? random.pick(['retry_after', 'retryAfter', 'retry_after_seconds']) : null,
    further: random
      .sample(FURTHER_MEMBERS, random.integer(0, 4))
      .map((member) => ({ ...member, required: random.chance(0.3) })),
    numbered,
    codeOf: numbered ? (_, position) => base + position : spelling(random, sender, base),
    textOf: ({ text }) => (plain ? text : `${sender.name}: ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`),
    quotes: random.chance(0.5),
    rpc,
    tools: rpc && random.chance(0.5),
    rpcBase: random.pick([-20000, -31000, -40000]),
  };
}
