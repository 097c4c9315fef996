import { pointerTo } from '../../model/json.js';
import type { ContractModel, EnvelopeModel, FormModel, TellModel } from '../../model/model.js';
import { guardName } from '../../model/type-names.js';
import { guardKey } from '../guards/guard-key.js';
import { emitGuards } from '../guards/index.js';
import { placesAsked } from '../guards/places-asked.js';
import { literalSource, memberSource } from '../text/source-text.js';

/** A contract's module: its guards, and as the default export the table that `inspect` reads. */
export function emitModule(contract: ContractModel): string {
  return `${emitGuards(contract)}\n\nexport default ${tableSource(contract)};\n`;
}

function tableSource({ id, json, errors, envelopes }: ContractModel): string {
  const meanings = errors.map(({ id, json: { category, retry } }) => {
    const { when, retryable, remedy, backoff } = retry;
    return literalSource({ [id]: { category, when, retryable, remedy, backoff } }).slice(2, -2);
  });
  return `{
  id: ${literalSource(id)},
  kind: ${literalSource(json.kind)},
  revisions: ${literalSource(json.revisions ?? null)},
  errors: {${lines(meanings, '    ')}  },
  envelopes: [${lines(envelopes.map(envelopeSource), '    ')}  ],
}`;
}

/** Each on a line of its own: a table of a hundred forms is read line by line. */
function lines(items: readonly string[], indent: string): string {
  return items.length > 0 ? `\n${items.map((item) => `${indent}${item},\n`).join('')}` : '';
}

function envelopeSource(envelope: EnvelopeModel): string {
  const { json, schema, code, message, retryAfter, mirrorsStatus, forms } = envelope;
  const asked = placesAsked(schema.flat, []);
  const places = [asked, ...forms.map(placesAskedBy)].flatMap(({ all }) => all);
  return `{
      shape: ${literalSource(json.shape)},
      surfaces: ${literalSource(json.surfaces)},
      guard: ${guardName(schema.source.title)},
      guardKey: ${literalSource(guardKey(schema.flat))},
      values: ${literalSource(asked.values)},
      places: ${literalSource([...new Set(places)].sort())},
      required: ${literalSource(schema.flat.required ?? [])},
      mediaType: ${literalSource(json.mediaType ?? null)},
      place: ${literalSource(placeOf(code, message))},
      code: ${member(code)},
      message: ${member(message)},
      retryAfter: ${pointed(retryAfter)},
      mirrorsStatus: ${pointed(mirrorsStatus)},
      forms: [${lines(forms.map(formSource), '        ')}      ],
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
  const members = [
    `error: ${literalSource(error.id)}`,
    `surfaces: ${literalSource(surfaces)}`,
    `tell: ${tellSource(tell)}`,
    `revisions: ${literalSource(revisions)}`,
    `guard: ${guardName(schema.source.title)}`,
    `guardKey: ${literalSource(guardKey(schema.flat))}`,
    `values: ${literalSource(placesAskedBy(form).values)}`,
    `status: ${literalSource(boundStatus)}`,
    `headers: ${literalSource(requiredHeaders)}`,
  ];
  return `{ ${members.join(', ')} }`;
}

function tellSource({ code, text, pattern, present, absent }: TellModel): string {
  const members = [
    ...(code === undefined ? [] : [`code: ${literalSource(code)}`]),
    ...(text === undefined ? [] : [`text: ${literalSource(text)}`]),
    ...(pattern === undefined ? [] : [`pattern: ${new RegExp(pattern, 'u')}`]),
    ...(present.length === 0 ? [] : [`present: [${present.map(member).join(', ')}]`]),
    ...(absent.length === 0 ? [] : [`absent: [${absent.map(member).join(', ')}]`]),
  ];
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}';
}

/** A function that gets the member at a path. The data rules refuse the names that every object inherits. */
function member(path: string[] | null): string {
  return path ? `(body) => ${path.reduce((holder, key) => memberSource(holder, key, '?.'), 'body')}` : 'null';
}

function pointed(path: string[] | null): string {
  return path ? `{ member: ${member(path)}, pointer: ${literalSource(pointerTo('', ...path))} }` : 'null';
}

function placeOf(code: string[] | null, message: string[] | null): string {
  return [code, message].map((path) => (path ? pointerTo('', ...path) : '')).join(' ');
}
