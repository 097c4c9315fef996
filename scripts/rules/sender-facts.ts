import { pointerTo } from '../model/json.js';
import type { Problem } from '../model/problem.js';
import type { SourceContract } from '../model/source.js';
import { refusal } from './patterns.js';
import type { SourceRule } from './rule.js';

export const senderFacts: SourceRule = {
  name: 'sender-facts',
  description:
    'The evidence of a sender is its own: hosts below a registered name, and headers that no other sender has. The retry override is unambiguous, and links lead to a page, an address or a command.',
  check: (contract) => [
    ...hosts(contract),
    ...identifyingHeaders(contract),
    ...retryOverride(contract),
    ...links(contract),
  ],
};

function problem({ contract }: SourceContract, pointer: string, message: string, fix: string): Problem {
  return { file: contract.file, pointer, rule: senderFacts.name, message, fix };
}

/** RFC 1035 section 2.3.4. */
const LONGEST_NAME = 253;
const LONGEST_LABEL = 63;

function hosts(contract: SourceContract): Problem[] {
  const all = contract.contract.json.hosts ?? [];
  return all.flatMap((host, index) => {
    const at = pointerTo('/hosts', index);
    const labels = host.replace(/^\*\./, '').split('.');
    if (host.length > LONGEST_NAME || labels.some((label) => label.length > LONGEST_LABEL)) {
      return [problem(contract, at, `\`${host}\` is too long for a host name.`, 'Correct the name.')];
    }
    return [];
  });
}

/** Response headers that every server may send, in lower case: without a pattern they identify nobody. */
const COMMON_HEADERS = new Set([
  ...['age', 'allow', 'cache-control', 'connection', 'content-encoding', 'content-language', 'content-length'],
  ...['content-security-policy', 'content-type', 'date', 'etag', 'expires', 'keep-alive', 'last-modified', 'link'],
  ...['location', 'pragma', 'proxy-authenticate', 'retry-after', 'server', 'set-cookie', 'strict-transport-security'],
  ...['transfer-encoding', 'vary', 'via', 'warning', 'www-authenticate', 'x-powered-by', 'x-content-type-options'],
  ...['ratelimit', 'ratelimit-policy', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'],
  ...['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'],
  ...['x-request-id', 'request-id', 'x-correlation-id', 'traceparent', 'mcp-session-id'],
]);

function identifyingHeaders(contract: SourceContract): Problem[] {
  return (contract.contract.json.identifyingHeaders ?? []).flatMap(({ name, pattern }, index) => {
    const at = pointerTo('/identifyingHeaders', index);
    if (pattern === undefined) {
      if (!COMMON_HEADERS.has(name.toLowerCase())) return [];
      return [
        problem(
          contract,
          `${at}/name`,
          `Many senders send the header \`${name}\`, so it identifies nobody.`,
          'Add the pattern of a value that only this sender sends, or name another header.',
        ),
      ];
    }
    const reason = refusal(pattern);
    return reason ? [problem(contract, `${at}/pattern`, reason.message, reason.fix)] : [];
  });
}

function retryOverride(contract: SourceContract): Problem[] {
  const { retryOverride: override } = contract.contract.json;
  if (!override) return [];
  const both = override.retry.filter((value) => override.doNotRetry.includes(value));
  if (both.length > 0) {
    return [
      problem(
        contract,
        '/retryOverride',
        `The value ${both.map((value) => JSON.stringify(value)).join(', ')} is in \`retry\` and in \`doNotRetry\`.`,
        'Leave it out of one of them.',
      ),
    ];
  }
  if (override.retry.length + override.doNotRetry.length > 0) return [];
  return [problem(contract, '/retryOverride', 'The header has no value that overrules the advice.', 'Add the values.')];
}

function links(contract: SourceContract): Problem[] {
  return Object.entries(contract.contract.json.errors).flatMap(([id, error]) =>
    (error.links ?? []).flatMap(({ href, command }, index) => {
      const at = pointerTo('/errors', id, 'links', index);
      if (href !== undefined && !isAddress(href)) {
        return [
          problem(
            contract,
            `${at}/href`,
            `\`${href}\` is not an https: or mailto: address that a reader can open.`,
            'Write the whole address, without a user name and without spaces.',
          ),
        ];
      }
      if (command === undefined || /^[!-~]+(?: [!-~]+)*$/.test(command)) return [];
      return [
        problem(
          contract,
          `${at}/command`,
          'The command has a line break, a character outside ASCII, or a space too many.',
          'Write one line, as a reader types it.',
        ),
      ];
    }),
  );
}

function isAddress(href: string): boolean {
  if (!/^[!-~]+$/.test(href) || !URL.canParse(href)) return false;
  const { protocol, hostname, username, password, pathname } = new URL(href);
  if (protocol === 'mailto:') return /^[^@]+@[^@]+\.[^@]+$/.test(pathname);
  return protocol === 'https:' && hostname.includes('.') && username === '' && password === '';
}
