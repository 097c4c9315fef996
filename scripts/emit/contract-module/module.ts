import { pointerTo } from '../../model/json.js';
import type { ContractModel, EnvelopeModel, FormModel, MatchByModel } from '../../model/model.js';
import { guardName } from '../../model/type-names.js';
import { guardKey } from '../guards/guard-key.js';
import { emitGuards } from '../guards/index.js';
import { listSource, literalSource, objectSource, patternSource } from '../text/source-text.js';
import { conditionSource, locatorsSource, pointerMembers, waitSource } from './locator-source.js';

/** The check reads the examples through the module that is written afterwards. */
const modules = new WeakMap<ContractModel, string>();

/** A contract's module: its guards, and its table as the default export. */
export function emitModule(contract: ContractModel): string {
  const written = modules.get(contract) ?? `${emitGuards(contract)}\n\nexport default ${tableSource(contract)};\n`;
  modules.set(contract, written);
  return written;
}

function tableSource({ id, json, requestId, errors, envelopes }: ContractModel): string {
  const advice = errors.map(({ id, json: { category, retry } }) => {
    const { when, retryable, remedy, backoff } = retry;
    return literalSource({ [id]: { category, when, retryable, remedy, backoff } }).slice(2, -2);
  });
  return `{
  id: ${literalSource(id)},
  kind: ${literalSource(json.kind)},
  revisions: ${literalSource(json.revisions ?? null)},
${senderSource(json, requestId)}  errors: {${lines(advice, '    ')}  },
  envelopes: [${lines(envelopes.map(envelopeSource), '    ')}  ],
}`;
}

/** The members of a table that most contracts do without. */
function senderSource(json: ContractModel['json'], requestId: ContractModel['requestId']): string {
  const { hosts, identifyingHeaders, alsoSends, retryOverride } = json;
  const members = {
    hosts: hosts && literalSource(hosts),
    identifyingHeaders: identifyingHeaders && listSource(identifyingHeaders.map(identifyingHeaderSource)),
    alsoSends: alsoSends && literalSource(alsoSends),
    requestId: requestId.length > 0 ? locatorsSource(requestId) : undefined,
    retryOverride: retryOverride && literalSource({ ...retryOverride, header: retryOverride.header.toLowerCase() }),
  };
  return Object.entries(members)
    .map(([name, source]) => (source === undefined ? '' : `  ${name}: ${source},\n`))
    .join('');
}

function identifyingHeaderSource({ name, pattern }: { name: string; pattern?: string }): string {
  return objectSource({ name: literalSource(name.toLowerCase()), pattern: pattern && patternSource(pattern) });
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
${json.identifies ? '      identifies: true,\n' : ''}      code: ${locatorsSource(code)},
      message: ${locatorsSource(message)},
      waits: ${listSource(waits.map(waitSource))},
      statusMirror: ${statusMirror ? objectSource(pointerMembers(pointerTo('', ...statusMirror), statusMirror)) : 'null'},
      forms: [${lines(forms.map(formSource), '        ')}      ],
    }`;
}

function formSource(form: FormModel): string {
  const { error, surfaces, matchBy, revisions, schema, boundStatus, requiredHeaders } = form;
  return objectSource({
    error: literalSource(error.id),
    surfaces: literalSource(surfaces),
    matchBy: matchBySource(matchBy),
    revisions: literalSource(revisions),
    guard: guardName(schema.source.title),
    guardKey: literalSource(guardKey(schema.flat)),
    status: literalSource(boundStatus),
    headers: literalSource(requiredHeaders),
  });
}

function matchBySource({ codes, text, pattern, status, conditions }: MatchByModel): string {
  return objectSource({
    codes: codes.length > 0 ? literalSource(codes) : undefined,
    text: text === undefined ? undefined : literalSource(text),
    pattern: pattern === undefined ? undefined : patternSource(pattern),
    status: status ? 'true' : undefined,
    conditions: conditions.length > 0 ? listSource(conditions.map(conditionSource)) : undefined,
  });
}
