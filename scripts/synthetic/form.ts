import type { ExampleJson, WireFormJson } from '../model/contract-json.js';
import { type JsonObject, pointerTo } from '../model/json.js';
import { schemaStem } from '../model/names.js';
import { breachesOf } from './breaches.js';
import type { Failure } from './failures.js';
import { type Files, responseFile, schemaFile } from './files.js';
import type { Layout } from './layout.js';
import { describe, type Member, objectOf } from './member.js';

/** One wire form, and the files that it needs. */
export interface WrittenForm {
  json: WireFormJson;
  files: Files;
}

/** What a sender says of one error in one layout. */
export interface FormPlan {
  toldBy: 'code' | 'message' | 'status';
  /** The members that this error says more of: those that tell it, and those that it has alone. */
  own: Member[];
  /** What an example says in the members that are open. */
  values: JsonObject;
  status?: number[];
  /** Whether it comes with a `Retry-After`, and must. */
  retryAfter?: 'required' | 'optional';
}

/** What no error says of itself, so that a breach of it leaves the claim as it is. */
const BREACHES_A_FORM = 4;

/** Any status that no synthetic contract lists. */
const OTHER_STATUS = 418;

/** One error in a layout: its schema, an example or two, and what breaks it. */
export function writeForm(id: string, failure: Failure, layout: Layout, plan: FormPlan): WrittenForm {
  const { toldBy, own, values, status, retryAfter } = plan;
  const isEnvelope = toldBy === 'status';
  const stem = schemaStem(failure.id, layout.json.shape);
  const inherited = layout.members.filter(({ name }) => !own.some((one) => one.name === name));
  const members = [...own, ...inherited.map((member) => ({ ...member, value: values[member.name] ?? member.value }))];
  const headers = retryAfter ? { 'Retry-After': '30' } : {};
  const base: Pick<ExampleJson, 'basis' | 'status' | 'headers'> =
    layout.case === 'rest' ? { basis: 'inferred', status: status?.[0] ?? 400, headers } : { basis: 'inferred' };
  const example = (name: string, response: Pick<ExampleJson, 'summary' | 'body'> & Partial<ExampleJson>) =>
    responseFile(failure.id, `${layout.case}-${name}`, { ...base, ...response });
  const body = layout.body(objectOf(members));
  const files: Files = {
    ...(!isEnvelope && schemaFile(id, stem, `${failure.meaning} ${failure.action}`, extending(layout, own))),
    ...example('whole', { summary: 'All that may be there.', body }),
    ...example('bare', {
      summary: 'Only what must be there, and something unknown.',
      body: { ...layout.body(objectOf(members.filter(({ required }) => required))), unknown: [1] },
    }),
  };
  if (!isEnvelope) Object.assign(files, brokenBodies(), brokenStatus());
  if (retryAfter === 'required') {
    const violations = [{ in: 'header' as const, path: 'retry-after', rule: 'required' }];
    Object.assign(
      files,
      example('retry-after-missing', { summary: 'No `Retry-After`.', headers: {}, body, violations }),
    );
  }
  return { json: formJson(isEnvelope ? layout.json.schema : `${stem}.schema.json`, plan), files };

  function brokenBodies(): Files {
    const telling = layout.json[toldBy as 'code' | 'message']?.split('/').at(-1) ?? toldBy;
    const open = members.filter(({ name, schema }) => name !== telling && !('const' in schema));
    return Object.fromEntries(
      breachesOf(open)
        .slice(0, BREACHES_A_FORM)
        .flatMap(({ case: name, summary, name: member, value, rule }) => {
          const { [member]: _, ...others } = objectOf(members);
          const error = value === undefined ? others : { ...others, [member]: value };
          const violations = [{ in: 'body' as const, path: pointerTo(layout.pointer, member), rule }];
          return Object.entries(example(name, { summary, body: layout.body(error), violations }));
        }),
    );
  }

  function brokenStatus(): Files {
    if (!status) return {};
    const { mirrorsStatus } = layout.json;
    const violations = [
      ...(mirrorsStatus ? [{ in: 'body' as const, path: mirrorsStatus, rule: 'mirror' }] : []),
      { in: 'status' as const, path: '', rule: 'enum' },
    ];
    return example('status-wrong', { summary: 'Another status.', status: OTHER_STATUS, body, violations });
  }
}

/** What an error's schema says beyond the envelope. */
function extending(layout: Layout, own: readonly Member[]) {
  return { ...layout.around(describe(own)), allOf: [{ $ref: layout.json.schema }] };
}

function formJson(schema: string, { toldBy, status, retryAfter }: FormPlan): WireFormJson {
  return {
    schema,
    toldBy: [toldBy],
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
