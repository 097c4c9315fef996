import { pointerTo } from '../../model/json.js';
import type { ContractModel, EnvelopeModel, FormModel, MatchByModel } from '../../model/model.js';
import { guardName } from '../../model/type-names.js';
import { guardKey } from '../guards/guard-key.js';
import { emitGuards } from '../guards/index.js';
import { literalSource, memberSource } from '../text/source-text.js';

/** A contract's module: its guards, and its table as the default export. */
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

/** One item a line, so that a person can read a table of many forms. */
function lines(items: readonly string[], indent: string): string {
  return items.length > 0 ? `\n${items.map((item) => `${indent}${item},\n`).join('')}` : '';
}

function envelopeSource(envelope: EnvelopeModel): string {
  const { json, schema, code, message, waits, statusMirror, forms } = envelope;
  return `{
      shape: ${literalSource(json.shape)},
      surfaces: ${literalSource(json.surfaces)},
      guard: ${guardName(schema.source.title)},
      guardKey: ${literalSource(guardKey(schema.flat))},
      mediaType: ${literalSource(json.mediaType ?? null)},
      fieldsKey: ${literalSource(fieldsKey(code, message))},
      code: ${accessorSource(code)},
      message: ${accessorSource(message)},
      waits: [${waits.map(waitSource).join(', ')}],
      statusMirror: ${statusMirrorSource(statusMirror)},
      forms: [${lines(forms.map(formSource), '        ')}      ],
    }`;
}

function formSource(form: FormModel): string {
  const { error, surfaces, matchBy, revisions, schema, boundStatus, requiredHeaders } = form;
  const members = [
    `error: ${literalSource(error.id)}`,
    `surfaces: ${literalSource(surfaces)}`,
    `matchBy: ${matchBySource(matchBy)}`,
    `revisions: ${literalSource(revisions)}`,
    `guard: ${guardName(schema.source.title)}`,
    `guardKey: ${literalSource(guardKey(schema.flat))}`,
    `status: ${literalSource(boundStatus)}`,
    `headers: ${literalSource(requiredHeaders)}`,
  ];
  return `{ ${members.join(', ')} }`;
}

function matchBySource({ code, text, pattern, present, absent }: MatchByModel): string {
  const members = [
    ...(code === undefined ? [] : [`code: ${literalSource(code)}`]),
    ...(text === undefined ? [] : [`text: ${literalSource(text)}`]),
    ...(pattern === undefined ? [] : [`pattern: ${new RegExp(pattern, 'u')}`]),
    ...(present.length === 0 ? [] : [`present: [${present.map(accessorSource).join(', ')}]`]),
    ...(absent.length === 0 ? [] : [`absent: [${absent.map(accessorSource).join(', ')}]`]),
  ];
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}';
}

/** The accessor of some keys. The data rules refuse the names that every object inherits. */
function accessorSource(path: string[] | null): string {
  return path ? `(body) => ${path.reduce((holder, key) => memberSource(holder, key, '?.'), 'body')}` : 'null';
}

function statusMirrorSource(path: string[] | null): string {
  return path ? `{ ${locatorSource(path)} }` : 'null';
}

function waitSource({ keys, unit }: EnvelopeModel['waits'][number]): string {
  return `{ ${locatorSource(keys)}, unit: ${literalSource(unit)} }`;
}

function locatorSource(keys: string[]): string {
  return `pointer: ${literalSource(pointerTo('', ...keys))}, accessor: ${accessorSource(keys)}`;
}

function fieldsKey(code: string[] | null, message: string[] | null): string {
  return [code, message].map((path) => (path ? pointerTo('', ...path) : '')).join(' ');
}
