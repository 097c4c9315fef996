import { pointerTo } from '../model/json.js';
import type { ContractModel, EnvelopeModel, FormModel, TellModel } from '../model/model.js';
import { formatJavaScript } from './format.js';
import { guardKey } from './guards/guard-key.js';
import { emitGuards } from './guards/index.js';
import { placesAsked } from './guards/places-asked.js';
import { guardName } from './typed-names.js';

/** A contract's module: its guards, and as the default export the table that `inspect` reads. */
export async function emitModule(contract: ContractModel): Promise<string> {
  const table = await formatJavaScript(`export default ${tableSource(contract)};`);
  return `${emitGuards(contract)}\n\n${table}`;
}

function tableSource({ id, json, errors, envelopes }: ContractModel): string {
  const meanings = errors.map(({ id, json: { category, retry } }) => {
    const { when, retryable, remedy, backoff } = retry;
    return `${literal(id)}: ${literal({ category, when, retryable, remedy, backoff })}`;
  });
  return `{
    id: ${literal(id)},
    kind: ${literal(json.kind)},
    revisions: ${literal(json.revisions ?? null)},
    errors: { ${meanings.join(',\n')} },
    envelopes: [${envelopes.map(envelopeSource).join(',\n')}],
  }`;
}

function envelopeSource(envelope: EnvelopeModel): string {
  const { json, schema, code, message, retryAfter, mirrorsStatus, forms } = envelope;
  const asked = placesAsked(schema.flat, []);
  const places = [asked, ...forms.map(placesAskedBy)].flatMap(({ all }) => all);
  return `{
    shape: ${literal(json.shape)},
    surfaces: ${literal(json.surfaces)},
    guard: ${guardName(schema.source.title)},
    guardKey: ${literal(guardKey(schema.flat))},
    values: ${literal(asked.values)},
    places: ${literal([...new Set(places)].sort())},
    required: ${literal(schema.flat.required ?? [])},
    mediaType: ${literal(json.mediaType ?? null)},
    place: ${literal(placeOf(code, message))},
    code: ${member(code)},
    message: ${member(message)},
    retryAfter: ${pointed(retryAfter)},
    mirrorsStatus: ${pointed(mirrorsStatus)},
    forms: [${forms.map(formSource).join(',\n')}],
  }`;
}

/** What tells the form is known when its guard is asked. */
function placesAskedBy({ schema, envelope: { code, message }, tell }: FormModel) {
  const told = [
    tell.code === undefined ? null : code,
    tell.text === undefined && tell.pattern === undefined ? null : message,
  ];
  return placesAsked(
    schema.flat,
    told.filter((path) => path !== null),
  );
}

function formSource(form: FormModel): string {
  const { error, surfaces, tell, revisions, schema, boundStatus, requiredHeaders } = form;
  return `{
    error: ${literal(error.id)},
    surfaces: ${literal(surfaces)},
    tell: ${tellSource(tell)},
    revisions: ${literal(revisions)},
    guard: ${guardName(schema.source.title)},
    guardKey: ${literal(guardKey(schema.flat))},
    values: ${literal(placesAskedBy(form).values)},
    status: ${literal(boundStatus)},
    headers: ${literal(requiredHeaders)},
  }`;
}

function tellSource({ code, text, pattern, present, absent }: TellModel): string {
  const members = [
    ...(code === undefined ? [] : [`code: ${literal(code)}`]),
    ...(text === undefined ? [] : [`text: ${literal(text)}`]),
    ...(pattern === undefined ? [] : [`pattern: ${new RegExp(pattern, 'u')}`]),
    ...(present.length === 0 ? [] : [`present: [${present.map(member).join(', ')}]`]),
    ...(absent.length === 0 ? [] : [`absent: [${absent.map(member).join(', ')}]`]),
  ];
  return `{ ${members.join(', ')} }`;
}

/** A function that gets the member at a path. The data rules refuse the names that every object inherits. */
function member(path: string[] | null): string {
  return path ? `(body) => body${path.map((key) => `?.[${literal(key)}]`).join('')}` : 'null';
}

function pointed(path: string[] | null): string {
  return path ? `{ member: ${member(path)}, pointer: ${literal(pointerTo('', ...path))} }` : 'null';
}

function placeOf(code: string[] | null, message: string[] | null): string {
  return [code, message].map((path) => (path ? pointerTo('', ...path) : '')).join(' ');
}

function literal(value: unknown): string {
  return JSON.stringify(value);
}
