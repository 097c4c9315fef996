import { isDeepStrictEqual } from 'node:util';
import type { ContractTable } from '../interfaces/contract-table.js';
import type { ExpectedViolation } from '../model/contract-json.js';
import { formsOf } from '../model/match-example.js';
import type { ContractModel, FormModel } from '../model/model.js';
import { sameHeader } from '../model/names.js';
import { type ExampleFile, UNMATCHED } from '../model/source.js';
import type { Reading, ReadMatch } from './inspector.js';

/** What the reading of an example has to be. */
export interface Expectation {
  /** For a message: "`documented` as acme/slow-down". */
  text: string;
  isMet(reading: Reading): boolean;
}

/** The sender is known: the example is its own error, or has the violations that it names. */
export function expectOwn(contract: ContractModel, { error, json }: ExampleFile): Expectation {
  const violations = json.violations ?? [];
  const match = { contract: contract.id, error: error === UNMATCHED ? null : error };
  const verdict = violations.length > 0 ? 'violation' : 'documented';
  return {
    text: inWords({ verdict, match, violations }),
    isMet: (reading) =>
      reading.verdict === verdict &&
      isSame(reading.match, match) &&
      isDeepStrictEqual(reading.violations.map(withoutMessage), violations.map(withoutMessage)),
  };
}

/** The sender is not named: an example that proves its sender is its own error, and none is another sender's. */
export function expectNobodyElse(
  contract: ContractModel,
  tables: readonly ContractTable[],
  example: ExampleFile,
): Expectation {
  if (identifiesItself(contract, example)) {
    const match = { contract: contract.id, error: example.error };
    return {
      text: `${inWords({ verdict: 'documented', match, violations: [] })}, or as one of the candidates`,
      isMet: ({ verdict, match: found, candidates }) =>
        (verdict === 'documented' && isSame(found, match)) || candidates.some((one) => isSame(one, match)),
    };
  }
  const shared = tables
    .flatMap(({ id, kind }) => (kind === 'standard' ? id : []))
    .concat(contract.json.alsoSends ?? []);
  return {
    text: 'no documented error of another sender',
    isMet: ({ verdict, match, candidates }) =>
      verdict !== 'documented' ||
      match === null ||
      match.contract === contract.id ||
      shared.includes(match.contract) ||
      // An implementation that the sender uses, with the sender as a candidate (R6.1).
      candidates.some((candidate) => candidate.contract === contract.id),
  };
}

/** Whether a valid response proves its sender: by an identifying header or body (R3), or as an implementation (R6.1). */
function identifiesItself({ json, errors }: ContractModel, { error, json: example }: ExampleFile): boolean {
  if (example.violations) return false;
  const hasHeader = json.identifyingHeaders?.some(({ name, pattern }) =>
    Object.entries(example.headers ?? {}).some(
      ([given, value]) => sameHeader(given, name) && (pattern === undefined || new RegExp(pattern, 'u').test(value)),
    ),
  );
  if (hasHeader) return true;
  const forms = formsOf(errors.find(({ id }) => id === error)?.forms ?? [], example);
  const hasProof = (form: FormModel) =>
    form.envelope.json.identifies === true || (json.kind === 'implementation' && provesImplementation(form));
  return forms.length > 0 && forms.every(hasProof);
}

/**
 * A text, or a code with a further condition: many servers send the same bare codes. A body that is not JSON is read for a
 * known sender only (R2).
 */
function provesImplementation({ shape, matchBy: { codes, text, pattern, status, conditions } }: FormModel): boolean {
  if (shape === 'text') return false;
  if (text !== undefined || pattern !== undefined) return true;
  return codes.length > 0 && (status || conditions.length > 0);
}

/** A reading in a message. */
export function inWords({ verdict, match, violations }: Omit<Reading, 'candidates'>): string {
  const as = match === null ? '' : ` as ${match.contract}/${match.error ?? '(no documented error)'}`;
  const found = violations.map(({ in: part, path, rule }) => `${rule} in ${`${part} ${path}`.trim()}`);
  return `\`${verdict}\`${as}${found.length > 0 ? ` with ${found.join(' and ')}` : ''}`;
}

function isSame(match: ReadMatch | null, { contract, error }: ReadMatch): boolean {
  return match?.contract === contract && match.error === error;
}

function withoutMessage({ in: part, path, rule }: ExpectedViolation): ExpectedViolation {
  return { in: part, path, rule };
}
