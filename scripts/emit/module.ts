import { pointerTo } from '../model/json.js';
import type { ContractModel, EnvelopeModel, FormModel, TellModel } from '../model/model.js';
import { formatJavaScript } from './format.js';
import { emitGuards } from './guards/index.js';
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

function envelopeSource({ json, schema, code, message, retryAfter, mirrorsStatus, forms }: EnvelopeModel): string {
  return `{
    shape: ${literal(json.shape)},
    surfaces: ${literal(json.surfaces)},
    guard: ${guardName(schema.source.title)},
    mediaType: ${literal(json.mediaType ?? null)},
    place: ${literal(placeOf(code, message))},
    code: ${member(code)},
    message: ${member(message)},
    retryAfter: ${member(retryAfter)},
    mirrorsStatus: ${mirrorsStatus && `{ member: ${member(mirrorsStatus)}, pointer: ${literal(pointerTo('', ...mirrorsStatus))} }`},
    forms: [${forms.map(formSource).join(',\n')}],
  }`;
}

function formSource({ error, surfaces, tell, revisions, schema, boundStatus, requiredHeaders }: FormModel): string {
  return `{
    error: ${literal(error.id)},
    surfaces: ${literal(surfaces)},
    tell: ${tellSource(tell)},
    revisions: ${literal(revisions)},
    guard: ${guardName(schema.source.title)},
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

function placeOf(code: string[] | null, message: string[] | null): string {
  return [code, message].map((path) => (path ? pointerTo('', ...path) : '')).join(' ');
}

function literal(value: unknown): string {
  return JSON.stringify(value);
}
