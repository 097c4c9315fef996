import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { corpus } from '../../support/corpus.js';
import { Random, seedOf } from '../../support/random.js';

const SEED = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 2 ** 31));
const PROGRAM = fileURLToPath(new URL('decode.lua', import.meta.url));
const LUA = fileURLToPath(new URL('../../../generated/lua', import.meta.url));

/** Texts at the edges of the grammar, accepted or not. */
const TEXTS = [
  ...['', ' ', 'null', ' null ', 'nul', 'nulll', 'true', 'truefalse', 'False', '{}', '[]', '[[]]', '{"a":{}}', '[{}]'],
  ...[
    '{"a":1,"a":2}',
    '{"__proto__":1}',
    '{"":0}',
    '{"a":1,}',
    '[1,]',
    '[,1]',
    '{,}',
    '{"a"}',
    '{"a":}',
    '{a:1}',
    "{'a':1}",
  ],
  ...[
    '[1 2]',
    '[1,,2]',
    '[',
    ']',
    '{',
    '}',
    '[}',
    '{]',
    '{"a":1]',
    '[1}',
    '[1]]',
    '{}{}',
    '[1]x',
    'x',
    '/* */1',
    '1//',
  ],
  ...[
    '0',
    '-0',
    '00',
    '01',
    '-01',
    '-',
    '+1',
    '1.',
    '.1',
    '1.0',
    '1.50',
    '-1.5e3',
    '1e5',
    '1E+5',
    '1e-5',
    '1e',
    '1e+',
    '1.e1',
  ],
  ...[
    '0x10',
    'NaN',
    'Infinity',
    '-Infinity',
    '1_0',
    '1e400',
    '1e2147483648',
    '-1e2147483648',
    '1e-2147483648',
    '0e2147483648',
    '-1e400',
    '1e-400',
    '5e-324',
    '2.2250738585072014e-308',
  ],
  ...[
    '9007199254740991',
    '9007199254740993',
    '12345678901234567890',
    '123456789012345678901',
    '1e21',
    '1e20',
    '0.1',
    '1e-7',
  ],
  ...['0.000001', '1.7976931348623157e308', '4.35', '0.30000000000000004', '100.0', '1e2', '-9223372036854775808'],
  ...[
    '""',
    '"a',
    'a"',
    '"\\"',
    '"\\\\"',
    '"\\/"',
    '"\\b\\f\\n\\r\\t"',
    '"\\a"',
    '"\\u"',
    '"\\u00"',
    '"\\u00g0"',
    '"\\u0000"',
  ],
  ...[
    '"\\u00e9"',
    '"\\ud83d\\ude00"',
    '"\\ud83d"',
    '"\\ude00\\ud83d"',
    '"\\ud83d\\u0041"',
    '"\\ud83dx"',
    '"\\UD83D"',
    '"\\u00E9"',
  ],
  ...[
    '"\t"',
    '"\n"',
    '"\u0000"',
    '"\u001f"',
    '"\u007f"',
    '"\u2028"',
    '"é"',
    '"😀"',
    '"\ufeff"',
    '\ufeff1',
    '\u00a01',
    '1\u000b',
    '\f1',
  ],
  ...[
    '\t\n\r 1\t\n\r ',
    '{ "a" : [ 1 , null ] }',
    '[1\n,2]',
    '"a" "b"',
    '[true,false,null]',
    '[nul]',
    '{"a":tru}',
    '{"a"1}',
    '{"a"::1}',
  ],
  ...[
    `${'['.repeat(500)}${']'.repeat(500)}`,
    `${'{"a":'.repeat(400)}1${'}'.repeat(400)}`,
    '['.repeat(20000),
    `[${'0,'.repeat(5000)}0]`,
  ],
];

/** The bodies of the repository, each damaged a few times. */
function damagedBodies(random: Random): string[] {
  const bodies = corpus.map(({ response: { body } }) => (typeof body === 'string' ? body : JSON.stringify(body)));
  const pieces = [...'{}[]",:\\-+.eE0189 \n\ttfnu', '\\u00', '\\ud83d', '\u0001', 'é', '1e9', 'null'];
  return bodies.flatMap((body) =>
    Array.from({ length: 6 }, () => {
      let text = body;
      for (let changes = random.below(3); changes >= 0; changes--) {
        const at = random.below(text.length + 1);
        text = text.slice(0, at) + (random.oneIn(3) ? '' : random.pick(pieces)) + text.slice(at + random.below(3));
      }
      return Buffer.from(text).toString();
    }),
  );
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).sort(([a], [b]) => Buffer.compare(wtf8(a), wtf8(b)));
  return `{${entries.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}

/** The bytes of a text, a lone surrogate as its three bytes. */
function wtf8(text: string): Buffer {
  return Buffer.concat(
    [...text].map((character) => {
      const unit = character.charCodeAt(0);
      if (character.length > 1 || unit < 0xd800 || unit > 0xdfff) return Buffer.from(character);
      return Buffer.from([0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)]);
    }),
  );
}

function inNode(text: string): string {
  try {
    return canonical(JSON.parse(text));
  } catch {
    return 'refused';
  }
}

describe.each(['lua5.1', 'lua5.3'])('the decoder in %s (skipped where it is not installed)', (command) => {
  const isInstalled = spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

  function inLua(texts: readonly string[]): string[] {
    const input = `${texts.map((text) => Buffer.from(text).toString('hex')).join('\n')}\n`;
    const { stdout, stderr } = spawnSync(command, [PROGRAM, LUA], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
    expect(stderr).toBe('');
    return stdout.slice(0, -1).split('\n');
  }

  it.skipIf(!isInstalled)('reads the edges of the grammar as JSON.parse', () => {
    const read = inLua(TEXTS);
    expect(read.map((text, index) => [TEXTS[index], text])).toEqual(TEXTS.map((text) => [text, inNode(text)]));
  });

  it.skipIf(!isInstalled)('reads damaged bodies as JSON.parse', () => {
    const texts = damagedBodies(new Random(seedOf('json', SEED)));
    const read = inLua(texts);
    for (const [index, text] of texts.entries()) expect([text, read[index], SEED]).toEqual([text, inNode(text), SEED]);
  });
});
