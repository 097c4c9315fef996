import type { ExampleJson, ExpectedViolation, FormJson } from '../model/contract-json.js';
import type { JsonObject } from '../model/json.js';
import { schemaStem } from '../model/names.js';
import type { Layout } from './envelope-layout.js';
import { type Files, responseFile, schemaFile } from './files.js';
import { describe, type Member, objectOf } from './member.js';
import type { Failure } from './sample-errors.js';
import { brokenBodies } from './sample-violations.js';

/** One wire form, and the files that it needs. */
export interface WrittenForm {
  json: FormJson;
  files: Files;
}

/** What a sender says of one error in one layout. */
export interface FormPlan {
  matchBy: 'code' | 'message' | 'status';
  /** The members that this error says more of: those that tell it, and those that it has alone. */
  own: Member[];
  /** What an example says in the members that are open. */
  values: JsonObject;
  status?: number[];
  /** Whether it comes with a `Retry-After`, and must. */
  retryAfter?: 'required' | 'optional';
}

/** How many bodies of a form are broken: each member in each way would be more than a page's errors need. */
const BROKEN_BODIES = 4;

/** A status that no synthetic contract lists. */
const OTHER_STATUS = 418;

/** One error in a layout: its schema, two examples, and what breaks it. */
export function writeForm(id: string, failure: Failure, layout: Layout, plan: FormPlan): WrittenForm {
  const isEnvelope = plan.matchBy === 'status';
  const stem = schemaStem(failure.id, layout.json.shape);
  const responses = [...honouring(layout, plan), ...breaking(layout, plan)];
  const files: Files[] = responses.map(([name, response]) =>
    responseFile(failure.id, `${layout.case}-${name}`, { ...transport(layout, plan), ...response }),
  );
  if (!isEnvelope)
    files.push(schemaFile(id, stem, `${failure.meaning} ${failure.action}`, extending(layout, plan.own)));
  const schema = isEnvelope ? layout.json.schema : `${stem}.schema.json`;
  return { json: formJson(schema, plan), files: Object.assign({}, ...files) };
}

/** A response without what all responses of its form have. */
type Response = Pick<ExampleJson, 'summary' | 'body'> & Partial<ExampleJson>;

function honouring(layout: Layout, plan: FormPlan): [name: string, response: Response][] {
  const members = membersOf(layout, plan);
  const least = layout.body(objectOf(members.filter(({ required }) => required)));
  return [
    ['whole', { summary: 'All that may be there.', body: layout.body(objectOf(members)) }],
    ['bare', { summary: 'Only what must be there, and something unknown.', body: { ...least, unknown: [1] } }],
  ];
}

/** An error told by its status claims nothing once its body or its status is another. */
function breaking(layout: Layout, plan: FormPlan): [name: string, response: Response][] {
  const { matchBy, status, retryAfter } = plan;
  const members = membersOf(layout, plan);
  const body = layout.body(objectOf(members));
  const found: [name: string, response: Response][] = [];
  if (matchBy !== 'status') {
    // Without what tells it a body would claim another error, or none.
    const telling = layout.json[matchBy]?.split('/').at(-1) ?? matchBy;
    const breakable = members.filter(({ name, schema }) => name !== telling && !('const' in schema));
    for (const { case: name, ...response } of brokenBodies(layout, members, breakable).slice(0, BROKEN_BODIES))
      found.push([name, response]);
  }
  if (matchBy !== 'status' && status) {
    const { statusMirror } = layout.json;
    const violations: ExpectedViolation[] = [
      ...(statusMirror ? [{ in: 'body', path: statusMirror, rule: 'mirror' } as const] : []),
      { in: 'status', path: '', rule: 'enum' },
    ];
    found.push(['status-wrong', { summary: 'Another status.', status: OTHER_STATUS, body, violations }]);
  }
  if (retryAfter === 'required') {
    const violations: ExpectedViolation[] = [{ in: 'header', path: 'retry-after', rule: 'required' }];
    found.push(['retry-after-missing', { summary: 'No `Retry-After`.', headers: {}, body, violations }]);
  }
  return found;
}

/** What all responses of a form have: over MCP the transport may be any. */
function transport({ case: surface }: Layout, { status, retryAfter }: FormPlan): Omit<ExampleJson, 'summary' | 'body'> {
  if (surface === 'mcp') return { basis: 'inferred' };
  return { basis: 'inferred', status: status?.[0] ?? 400, headers: retryAfter ? { 'Retry-After': '30' } : {} };
}

/** The members of the error object, with what an example says in each. */
function membersOf({ members }: Layout, { own, values }: FormPlan): Member[] {
  const inherited = members.filter(({ name }) => !own.some((one) => one.name === name));
  return [...own, ...inherited.map((member) => ({ ...member, value: values[member.name] ?? member.value }))];
}

/** What an error's schema says beyond the envelope. */
function extending(layout: Layout, own: readonly Member[]) {
  return { ...layout.around(describe(own)), allOf: [{ $ref: layout.json.schema }] };
}

function formJson(schema: string, { matchBy, status, retryAfter }: FormPlan): FormJson {
  return {
    schema,
    matchBy: [matchBy],
    ...(status && { status }),
    ...(retryAfter && {
      headers: {
        'Retry-After': {
          required: retryAfter === 'required',
          description: 'Seconds to wait before the next attempt.',
          schema: { type: 'integer', minimum: 0 },
          example: '30',
        },
      },
    }),
    basis: {
      body: 'documented',
      ...(status && { status: 'documented' }),
      ...(retryAfter && { headers: 'documented' }),
    },
  };
}
