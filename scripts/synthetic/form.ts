import { type ContractFiles, responseFile, schemaFile } from '../model/contract-files.js';
import type { ExampleJson, ExpectedViolation, FormJson } from '../model/contract-json.js';
import type { JsonObject } from '../model/json.js';
import { schemaStem } from '../model/names.js';
import type { ErrorFormat } from './error-format.js';
import { describe, type Member, objectOf } from './member.js';
import type { SampleError } from './sample-errors.js';
import { invalidBodies } from './sample-violations.js';

/** One form, and the files that it needs. */
export interface WrittenForm {
  json: FormJson;
  files: ContractFiles;
}

/** How a sender reports one error in one format. */
export interface FormPlan {
  matchBy: 'code' | 'message' | 'status';
  /** The members that the error's schema describes beyond the envelope: those it is matched by, and its own ones. */
  own: Member[];
  /** The values of the other members in an example. */
  values: JsonObject;
  status?: number[];
  /** Whether it has a `Retry-After`, and whether that is required. */
  retryAfter?: 'required' | 'optional';
}

/** How many invalid bodies a form gets: all of them would be more than a test needs. */
const INVALID_BODIES = 4;

/** A status that no synthetic contract lists. */
const OTHER_STATUS = 418;

/** One error in a format: its schema, its examples, and its counterexamples. */
export function writeForm(id: string, error: SampleError, format: ErrorFormat, plan: FormPlan): WrittenForm {
  const isEnvelope = plan.matchBy === 'status';
  const stem = schemaStem({ id, json: { envelopes: [format.json] } }, error.id, format.json.shape);
  const responses = [...validResponses(format, plan), ...invalidResponses(format, plan)];
  const files: ContractFiles[] = responses.map(([name, response]) =>
    responseFile(error.id, `${format.case}-${name}`, { ...transport(format, plan), ...response }),
  );
  if (!isEnvelope) files.push(schemaFile(id, stem, `${error.meaning} ${error.action}`, extending(format, plan.own)));
  const schema = isEnvelope ? format.json.schema : `${stem}.schema.json`;
  return { json: formJson(schema, plan), files: Object.assign({}, ...files) };
}

/** A response without the members that all responses of its form share. */
type Response = Pick<ExampleJson, 'summary' | 'body'> & Partial<ExampleJson>;

function validResponses(format: ErrorFormat, plan: FormPlan): [name: string, response: Response][] {
  const members = membersOf(format, plan);
  const least = format.body(objectOf(members.filter(({ required }) => required)));
  const mirror = format.json.statusMirror?.split('/').at(-1);
  return [
    ['whole', { summary: 'All members.', body: format.body(objectOf(members)) }],
    ['bare', { summary: 'The required members, and an unknown one.', body: { ...least, unknown: [1] } }],
    ...otherStatuses(format, plan).map((status): [string, Response] => {
      const repeated = mirror === undefined ? {} : { [mirror]: status };
      const body = format.body({ ...objectOf(members), ...repeated });
      return [`status-${status}`, { summary: `The status ${status}.`, status, body }];
    }),
  ];
}

/** The statuses after the first, over HTTP. */
function otherStatuses({ case: surface }: ErrorFormat, { status = [] }: FormPlan): number[] {
  return surface === 'mcp' ? [] : status.slice(1);
}

/** An error that is matched by its status has none: with another body or status, it is not matched. */
function invalidResponses(format: ErrorFormat, plan: FormPlan): [name: string, response: Response][] {
  const { matchBy, status, retryAfter } = plan;
  const members = membersOf(format, plan);
  const body = format.body(objectOf(members));
  const found: [name: string, response: Response][] = [];
  if (matchBy !== 'status') {
    // Without the member that it is matched by, a body would be another error, or none.
    const matched = format.json[matchBy]?.split('/').at(-1) ?? matchBy;
    const mayBeInvalid = members.filter(({ name, schema }) => name !== matched && !('const' in schema));
    for (const { case: name, ...response } of invalidBodies(format, members, mayBeInvalid).slice(0, INVALID_BODIES))
      found.push([name, response]);
  }
  if (matchBy !== 'status' && status) {
    const { statusMirror } = format.json;
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

/** The members that all responses of a form share: over MCP, any transport is possible. */
function transport(
  { case: surface }: ErrorFormat,
  { status, retryAfter }: FormPlan,
): Omit<ExampleJson, 'summary' | 'body'> {
  if (surface === 'mcp') return { basis: 'inferred' };
  return { basis: 'inferred', status: status?.[0] ?? 400, headers: retryAfter ? { 'Retry-After': '30' } : {} };
}

/** The members of the error object, with their values in an example. */
function membersOf({ members }: ErrorFormat, { own, values }: FormPlan): Member[] {
  const inherited = members.filter(({ name }) => !own.some((one) => one.name === name));
  return [...own, ...inherited.map((member) => ({ ...member, value: values[member.name] ?? member.value }))];
}

/** What an error's schema has beyond the envelope. */
function extending(format: ErrorFormat, own: readonly Member[]) {
  return { ...format.around(describe(own)), allOf: [{ $ref: format.json.schema }] };
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
