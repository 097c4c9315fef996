import type { ExampleJson } from '../model/contract-json.js';
import { ExampleValidator } from '../model/example-validator.js';
import { isObject, type Json } from '../model/json.js';
import { isInBody } from '../model/locator.js';
import type { ContractModel, FormModel } from '../model/model.js';
import { sameHeader } from '../model/names.js';
import { UNMATCHED } from '../model/source.js';
import type { Facts } from './facts.js';
import { type BrokenBody, brokenBodies } from './removals.js';

/** How many invalid bodies a form gets at most. More would show nothing new. */
const INVALID_BODIES = 3;

/** A counterexample and its place. */
export interface Counterexample {
  error: string;
  case: string;
  json: ExampleJson;
}

/** Counterexamples of a resolved contract: a member or header removed, another type, another status. */
export function counterexamplesOf(contract: ContractModel, facts: Facts): Counterexample[] {
  const ofForms = contract.errors.flatMap(({ forms }) => forms.flatMap((form) => ofForm(contract, form)));
  return [...ofForms, ...unmatched(contract, facts)];
}

/** A status that no error has: RFC 9110 section 15.5.19 reserves it. */
const OTHER_STATUS = 418;

function ofForm(contract: ContractModel, form: FormModel): Counterexample[] {
  const [example] = form.examples;
  const { matchBy } = form.json;
  if (!example || matchBy.includes('status') || matchBy.includes('shape')) return [];
  const { surfaces, revision, status, headers, body } = example.json;
  const response = {
    ...(surfaces && { surfaces }),
    ...(revision !== undefined && { revision }),
    ...(status !== undefined && { status }),
    ...(headers && { headers }),
    body,
  };
  // An invalid body makes no error of a response below 400: it is one where nobody knows the status.
  const { status: _, ...withoutStatus } = response;
  const validator = ExampleValidator.of(contract);
  const found: Counterexample[] = [];
  const add = (name: string, summary: string, changes: Partial<ExampleJson>, base: typeof withoutStatus = response) => {
    const json = { summary, basis: 'inferred' as const, ...base, ...changes };
    const violations = validator.violationsOf(form, json);
    if (violations.length === 0) return;
    const prefix =
      form.shape === 'body' || form.shape === 'text'
        ? ''
        : `${form.shape.replace('json-rpc-error', 'rpc').replace('-result', '')}-`;
    found.push({ error: form.error.id, case: `${prefix}${name}`, json: { ...json, violations } });
  };
  const broken = [...brokenBodies(body), ...withWrongVersion(body)].filter((one) => isStillMatched(form, one.body));
  const invalid = broken.filter((one) => validator.schemaViolation(form.schema, one.body).length > 0);
  const transport = status !== undefined && status < 400 ? withoutStatus : response;
  for (const { case: name, summary, body } of invalid.slice(0, INVALID_BODIES)) add(name, summary, { body }, transport);
  for (const { name } of form.requiredHeaders) {
    if (headers === undefined) continue;
    const others = Object.entries(headers).filter(([other]) => !sameHeader(other, name));
    add(`${name}-missing`, `\`${name}\` is missing.`, { headers: Object.fromEntries(others) });
  }
  if (form.boundStatus) add('status-wrong', 'Another status.', { status: OTHER_STATUS });
  return found;
}

/** A result without `jsonrpc`, as a client library hands it on, and that member with another type. */
function withWrongVersion(body: Json): BrokenBody[] {
  if (!isObject(body) || body.result === undefined || body.jsonrpc !== undefined) return [];
  const summary = '`jsonrpc` has another type.';
  return [{ case: 'jsonrpc-wrong-type', summary, body: { jsonrpc: 7, ...body } }];
}

/** Whether a body has the literals that identify a form. */
function isStillMatched({ matchBy, envelope, shape }: FormModel, body: Json): boolean {
  const text = JSON.stringify(body);
  const codes = envelope.code.some(isInBody) && matchBy.codes.length > 0 ? matchBy.codes : [];
  const isTool = shape === 'tool-result' && isObject(body) && isObject(body.result) && body.result.isError !== true;
  return (
    !isTool &&
    (codes.length === 0 || codes.some((code) => text.includes(JSON.stringify(code)))) &&
    (matchBy.text === undefined || text.includes(JSON.stringify(matchBy.text))) &&
    (matchBy.pattern === undefined || hasText(body, new RegExp(matchBy.pattern)))
  );
}

/** Whether a body has a text that matches a pattern, wherever it is. */
function hasText(body: Json, pattern: RegExp): boolean {
  if (typeof body === 'string') return pattern.test(body);
  return typeof body === 'object' && body !== null && Object.values(body).some((value) => hasText(value, pattern));
}

/** Bodies that match no error and violate the envelope of their shape. */
function unmatched(contract: ContractModel, { envelopes }: Facts): Counterexample[] {
  const validator = ExampleValidator.of(contract);
  return Object.values(envelopes).flatMap(({ sample, shape }, index) => {
    const envelope = contract.envelopes[index];
    if (!envelope) return [];
    return brokenBodies(sample)
      .map(({ case: name, summary, body }) => ({
        name,
        summary,
        body,
        violations: validator.schemaViolation(envelope.schema, body),
      }))
      .filter(({ violations }) => violations.length > 0)
      .slice(0, INVALID_BODIES)
      .map(({ name, summary, body, violations }) => ({
        error: UNMATCHED,
        case: `${shape}-${name}`,
        json: { summary, basis: 'inferred' as const, body, violations },
      }));
  });
}
