import { describe, expect, it } from 'vitest';
import all from '../../../generated/all.js';
import { inspect } from '../../support/inspect.js';
import { type Capture, captures, type Golden, golden, goldenOf, responseOf, revisions } from './captures.js';

const vendors: readonly string[] = all.filter(({ kind }) => kind === 'vendor').map(({ id }) => id);

interface Message {
  jsonrpc?: unknown;
  error?: { code: unknown; message: unknown };
  result?: {
    isError?: boolean;
    content: { text: string }[];
    structuredContent?: { code?: unknown; error?: { code?: unknown } };
  };
}

/** Each JSON value in a body, read in the simplest way: an independent list of what an inspection should find. */
function values({ body }: Capture): (Message | null)[] {
  const texts = /^\s*[{[]/.test(body)
    ? [body]
    : body.split(/\n\n/).map((event) => /^data: ?(.*)$/m.exec(event)?.[1] ?? '');
  return texts.flatMap((text) => {
    try {
      return [JSON.parse(text)].flat();
    } catch {
      return [];
    }
  });
}

/** The errors by JSON-RPC and MCP among them, as code and text. */
function errors(capture: Capture): [code: unknown, text: unknown][] {
  return values(capture).flatMap((value): [unknown, unknown][] => {
    if (value?.jsonrpc && value.error) return [[value.error.code, value.error.message]];
    if (!value?.result?.isError) return [];
    const text = value.result.content[0]?.text ?? '';
    const number = /^MCP error (-?\d+):/.exec(text)?.[1];
    return [[number ? Number(number) : null, text]];
  });
}

const MAYBE = / \| maybe ([^|]+)/;

/** One more contract may add candidates, and changes nothing else (R6). */
function withoutCandidates({ id, expected }: Golden): Golden {
  const plain = Object.entries(expected).map(([revision, lines]) => [
    revision,
    lines.map((line) => line.replace(MAYBE, '')),
  ]);
  return { id, expected: Object.fromEntries(plain) };
}

function candidatesIn({ expected }: Golden): string[] {
  return Object.entries(expected).flatMap(([revision, lines]) =>
    lines.flatMap((line, index) =>
      (MAYBE.exec(line)?.[1]?.trim().split(', ') ?? []).map((one) => `${revision} ${index} ${one}`),
    ),
  );
}

describe('captured responses', () => {
  it('match the golden file, with no revision and with each', () => {
    const expected = new Map(golden().map((entry) => [entry.id, entry]));
    expect(expected.size).toBe(captures.length);
    for (const capture of captures) {
      const [found, wanted] = [goldenOf(capture), expected.get(capture.id) as Golden];
      expect(withoutCandidates(found)).toEqual(withoutCandidates(wanted));
      expect(candidatesIn(found), capture.id).toEqual(expect.arrayContaining(candidatesIn(wanted)));
    }
  });

  it('give one inspection for each error in them, with its code and text', () => {
    let found = 0;
    for (const capture of captures) {
      const stated = errors(capture);
      if (stated.length === 0) continue;
      found += stated.length;
      const read = inspect.all(responseOf(capture)).map(({ code, message }) => [code, message]);
      expect(read, capture.id).toEqual(
        stated.map(([code, text]) => [code, typeof text === 'string' ? text.slice(0, 1024) : text]),
      );
    }
    expect(found).toBeGreaterThan(300);
  });

  it('match no vendor, since none of these servers is one', () => {
    for (const capture of captures) {
      for (const protocolVersion of [undefined, ...revisions]) {
        for (const { match } of inspect.all(responseOf(capture), { protocolVersion }))
          expect(vendors).not.toContain(match?.contract);
      }
    }
  });

  it('say the same with a wrong content type, or none', () => {
    for (const capture of captures) {
      const { 'content-type': _, ...headers } = capture.headers ?? {};
      const plain = ({ verdict, match, code, category, retry }: ReturnType<typeof inspect>) => ({
        verdict,
        match,
        code,
        category,
        retry,
      });
      const expected = plain(inspect(responseOf(capture)));
      expect(plain(inspect({ ...responseOf(capture), headers }))).toEqual(expected);
      expect(plain(inspect({ ...responseOf(capture), headers: { ...headers, 'content-type': 'text/html' } }))).toEqual(
        expected,
      );
    }
  });
});
