import type { ContractJson, DocumentedErrorJson, EnvelopeJson, FormJson } from '../model/contract-json.js';
import { envelopeStem, schemaStem } from '../model/names.js';
import { PLACEHOLDER } from '../model/placeholder.js';
import type { EnvelopeFacts, ErrorFacts, Facts, FormFacts } from './facts.js';

/** The `contract.json` of some facts. What is missing is marked as to be written. */
export function contractOf(facts: Facts): ContractJson {
  const {
    id: _,
    idBase: __,
    name,
    kind = 'vendor',
    summary = PLACEHOLDER,
    sources,
    envelopes,
    errors,
    ...others
  } = facts;
  const first = `${Object.keys(sources)[0]}#${PLACEHOLDER}`;
  const json: ContractJson = { name, kind, summary, sources, ...others, envelopes: [], errors: {} };
  json.envelopes = Object.keys(envelopes).map((one) => envelopeOf(facts, one));
  for (const [errorId, error] of Object.entries(errors)) json.errors[errorId] = errorOf(facts, errorId, error, first);
  return json;
}

function envelopeOf(facts: Facts, name: string): EnvelopeJson {
  const {
    description: _,
    schema: __,
    sample: ___,
    file: ____,
    basis = 'documented',
    ...json
  } = facts.envelopes[name] as EnvelopeFacts;
  const { shape, surfaces, source, ...locators } = json;
  return { shape, surfaces, schema: envelopeFile(facts, name), ...locators, source, basis };
}

/** The file of an envelope: the first one of its shape has the usual name, another one its own name before it. */
export function envelopeFile({ id, envelopes }: Facts, name: string): string {
  const shapes = Object.values(envelopes).map(({ shape }) => ({ shape }) as EnvelopeJson);
  const { shape, file } = envelopes[name] as EnvelopeFacts;
  if (file !== undefined) return file;
  const stem = envelopeStem({ id, json: { envelopes: shapes } }, shape);
  const isFirst = Object.keys(envelopes).find((other) => envelopes[other]?.shape === shape) === name;
  return `${isFirst ? stem : `${name}-${stem}`}.schema.json`;
}

/** The envelope of a form. */
export function envelopeFactsOf({ envelopes }: Facts, { envelope }: FormFacts): [name: string, EnvelopeFacts] {
  const name = envelope ?? (Object.keys(envelopes)[0] as string);
  const found = envelopes[name];
  if (!found) throw new Error(`A form names the envelope "${name}", which is not in \`envelopes\`. Correct the name.`);
  return [name, found];
}

function errorOf(facts: Facts, errorId: string, error: ErrorFacts, source: string): DocumentedErrorJson {
  const { basis, retry = null, forms, ...texts } = error;
  const of = typeof basis === 'string' ? basis : 'inferred';
  const each = typeof basis === 'object' ? basis : {};
  return {
    title: texts.title ?? PLACEHOLDER,
    meaning: texts.meaning ?? PLACEHOLDER,
    action: texts.action ?? PLACEHOLDER,
    category: texts.category ?? 'unknown',
    retry: adviceOf(retry),
    forms: forms.map((form) => formOf(facts, errorId, form)),
    ...(texts.since !== undefined && { since: texts.since }),
    ...(texts.retired !== undefined && { retired: texts.retired }),
    ...(texts.notes !== undefined && { notes: texts.notes }),
    ...(texts.links !== undefined && { links: texts.links }),
    source: texts.source ?? source,
    basis: { meaning: of, action: of, category: 'inferred', when: of, retryable: of, remedy: of, backoff: of, ...each },
  };
}

type Advice = DocumentedErrorJson['retry'];

const ALONE: readonly Advice['remedy'][] = ['wait', 'authenticate', 'renew-session', 'refetch'];

function adviceOf(retry: NonNullable<ErrorFacts['retry']> | null): Advice {
  if (typeof retry === 'object' && retry !== null) return retry;
  const remedy = retry === 'exponential' ? 'wait' : retry;
  const never = remedy === null || remedy === 'fix-request';
  const when = remedy === 'wait' ? 'after-delay' : never ? 'never' : 'after-remedy';
  return { when, retryable: ALONE.includes(remedy), remedy, backoff: retry === 'exponential' ? 'exponential' : null };
}

/** Whether a form has a body schema of its own: it is identified by a literal in the body, or says more of it. */
export function hasOwnSchema(facts: Facts, form: FormFacts): boolean {
  const [, { code }] = envelopeFactsOf(facts, form);
  return codesInBody(code, form) || form.text !== undefined || form.pattern !== undefined || form.schema !== undefined;
}

/** Whether the codes of a form are literals of its body schema. */
export function codesInBody(code: EnvelopeJson['code'], { codes, envelope: _ }: FormFacts): boolean {
  if (codes === undefined) return false;
  const locators = code === undefined ? [] : [code].flat();
  // The standard shapes have their code where the standard says.
  return locators.length === 0 || locators.some((locator) => typeof locator === 'string');
}

function formOf(facts: Facts, errorId: string, form: FormFacts): FormJson {
  const [name, { shape, code }] = envelopeFactsOf(facts, form);
  const shapes = Object.values(facts.envelopes).map(({ shape }) => ({ shape }) as EnvelopeJson);
  const schema = hasOwnSchema(facts, form)
    ? `${schemaStem({ id: facts.id, json: { envelopes: shapes } }, errorId, shape)}.schema.json`
    : envelopeFile(facts, name);
  const { codes, status, headers, surfaces, since, until, source, conditions = [] } = form;
  const byText = form.text !== undefined || form.pattern !== undefined;
  const by = [...(codes ? ['code'] : []), ...(byText ? ['message'] : []), ...conditions];
  return {
    ...(surfaces && { surfaces }),
    schema,
    matchBy: form.matchBy ?? (by.length > 0 ? by : ['status']),
    ...(codes && !codesInBody(code, form) && { codes }),
    ...(status && { status }),
    ...(headers && { headers }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(source !== undefined && { source }),
    basis: {
      body: 'documented',
      ...(status && { status: 'documented' }),
      ...(headers && { headers: 'documented' }),
      ...form.basis,
    },
  };
}
