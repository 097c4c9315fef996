import type { ExampleJson } from '../model/contract-json.js';
import type { Json } from '../model/json.js';
import { PLACEHOLDER } from '../model/placeholder.js';
import { codesInBody, envelopeFactsOf } from './contract-facts.js';
import type { Facts, FormFacts } from './facts.js';
import { pointerOf } from './locators.js';
import { withValue } from './write-literal.js';

/** The examples of a form by case: those of the facts, and a composed one for each status and surface without any. */
export function examplesOf(facts: Facts, form: FormFacts): Record<string, ExampleJson> {
  const given = Object.entries(form.examples ?? {}).map(
    ([name, { summary, basis, ...response }]): [string, ExampleJson] => [
      name,
      {
        summary: summary ?? (response.source ? 'The response as the source has it.' : PLACEHOLDER),
        basis: basis ?? (response.source ? 'documented' : 'inferred'),
        ...response,
      },
    ],
  );
  const [name] = envelopeFactsOf(facts, form);
  const statuses = form.status ?? [undefined];
  const without = statuses.filter((status) => !given.some(([, json]) => json.status === status));
  const needed = given.length > 0 && form.status === undefined ? [] : without;
  const composed = needed.map((status): [string, ExampleJson] => [
    [name === Object.keys(facts.envelopes)[0] ? 'composed' : name, ...(status === undefined ? [] : [status])].join('-'),
    {
      summary: status === undefined ? 'The required members.' : `The required members, with the status ${status}.`,
      basis: 'inferred',
      ...(form.surfaces && { surfaces: form.surfaces }),
      ...(status !== undefined && { status }),
      ...(headersOf(form, status) && { headers: headersOf(form, status) as Record<string, string> }),
      body: composedBody(facts, form, status),
    },
  ]);
  return Object.fromEntries([...given, ...composed]);
}

function headersOf({ headers, conditions = [], codes }: FormFacts, status: number | undefined) {
  const required = Object.entries(headers ?? {}).filter(
    ([, { required, onStatus }]) => required && (status === undefined || (onStatus?.includes(status) ?? true)),
  );
  const conditional = conditions.flatMap((one) =>
    typeof one === 'object' && one.header !== undefined && one.equals !== undefined
      ? [[one.header, String(one.equals)] as const]
      : [],
  );
  const found = {
    ...Object.fromEntries(required.map(([name, { example }]) => [name, example])),
    ...Object.fromEntries(conditional),
  };
  return Object.keys(found).length > 0 || codes !== undefined ? found : undefined;
}

/** The sample of a form or its envelope, with the literals that identify the error. */
function composedBody(facts: Facts, form: FormFacts, status: number | undefined): Json {
  const [, envelope] = envelopeFactsOf(facts, form);
  let body = form.sample ?? envelope.sample;
  const set = (pointer: string | undefined, value: Json | undefined) => {
    if (pointer !== undefined && value !== undefined) body = withValue(body, pointer, value);
  };
  if (codesInBody(envelope.code, form)) set(pointerOf(envelope, 'code'), form.codes?.[0]);
  set(pointerOf(envelope, 'message'), form.text);
  for (const one of form.conditions ?? [])
    if (typeof one === 'object' && one.pointer !== undefined && one.equals !== undefined) set(one.pointer, one.equals);
  set(envelope.statusMirror, mirrored(envelope.sample, envelope.statusMirror, status));
  return body;
}

/** The status as the body has it: a text where the sample has one. */
function mirrored(sample: Json, pointer: string | undefined, status: number | undefined): Json | undefined {
  if (pointer === undefined || status === undefined) return undefined;
  const last = pointer.slice(pointer.lastIndexOf('/') + 1);
  return JSON.stringify(sample).includes(`"${last}":"`) ? String(status) : status;
}
