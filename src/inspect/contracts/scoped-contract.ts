import type {
  BodyLocator,
  ContractTable,
  Envelope,
  ErrorAdvice,
  Form,
  Shape,
  Surface,
  Wait,
} from '../../../generated/contract-table.js';
import type { DocumentedMatch, Match } from '../../inspection.js';
import { addTo } from '../../shared/group-by.js';
import { type Advice, adviceFrom } from './advice.js';
import { registerCodes } from './listed-codes.js';
import { isGeneric } from './standards.js';

/** A form, prepared for look-ups. */
export interface IndexedForm {
  form: Form;
  envelope: IndexedEnvelope;
  advice: Advice;
  /** Whether the error says no more than that there is one. */
  isGeneric: boolean;
  /** Shared by all inspections that name it, and frozen for that. */
  match: DocumentedMatch;
  /** Whether the code, or the text, under which it was looked up is its only condition. */
  matchesByKeyAlone: boolean;
}

/** An envelope and its forms by what identifies them. */
export interface IndexedEnvelope {
  contract: ContractTable;
  envelope: Envelope;
  /** The surface that is reported. */
  surface: Surface;
  /** The match of an error that the contract does not list. */
  match: Match;
  /** The list of errors in a body, if it holds several. */
  list: BodyLocator | undefined;
  byCode: ReadonlyMap<string | number, readonly IndexedForm[]>;
  byText: ReadonlyMap<string, readonly IndexedForm[]>;
  byPattern: readonly IndexedForm[];
  /** By a pointer or a header alone. */
  byCondition: readonly IndexedForm[];
  byStatus: ReadonlyMap<number, readonly IndexedForm[]>;
  byShape: readonly IndexedForm[];
}

/** The interface and the MCP revision that the caller named. */
export interface Scope {
  surface: Surface | undefined;
  revision: string | undefined;
}

/** The part of a contract that a scope leaves. */
export interface ScopedContract {
  contract: ContractTable;
  envelopes: readonly IndexedEnvelope[];
  /** The envelopes that a response of a shape may have, those of the shape itself first. */
  envelopesFor: { readonly [S in Shape]: readonly IndexedEnvelope[] };
  /** The statuses that the contract lists. */
  statuses: ReadonlySet<number>;
  /** The codes that the contract lists. */
  codes: ReadonlySet<string | number>;
  waits: readonly Wait[];
  /** The contract as a list of one. */
  alone: readonly ScopedContract[];
}

export function scopeContract(contract: ContractTable, scope: Scope): ScopedContract {
  const envelopes = contract.envelopes
    .filter(({ surfaces }) => isOnSurface(surfaces, scope.surface))
    .map((envelope) => indexEnvelope(contract, envelope, scope));
  const forms = contract.envelopes
    .flatMap((envelope) => envelope.forms)
    .filter((form) => isInScope(form, contract, scope));
  const ofShapes = (...shapes: Shape[]) =>
    shapes.flatMap((shape) => envelopes.filter(({ envelope }) => envelope.shape === shape));
  const scoped: ScopedContract = {
    contract,
    envelopes,
    // A JSON-RPC error may lack its version, and a plain body may look like one. A tool result has a shape of its own.
    envelopesFor: {
      body: ofShapes('body', 'json-rpc-error'),
      'json-rpc-error': ofShapes('json-rpc-error', 'body'),
      text: ofShapes('text'),
      'tool-result': ofShapes('tool-result'),
      'task-result': ofShapes('task-result'),
    },
    statuses: new Set(forms.flatMap(({ status }) => status ?? [])),
    codes: new Set(forms.flatMap(({ matchBy }) => matchBy.codes ?? [])),
    waits: envelopes.flatMap(({ envelope }) => envelope.waits),
    alone: [],
  };
  scoped.alone = [scoped];
  return scoped;
}

/** A contract that does not distinguish revisions has all its forms in each. */
function isInScope({ surfaces, revisions }: Form, contract: ContractTable, { surface, revision }: Scope): boolean {
  const tellsApart = revision !== undefined && contract.revisions?.includes(revision);
  return isOnSurface(surfaces, surface) && (!tellsApart || revisions === null || revisions.includes(revision));
}

function indexEnvelope(contract: ContractTable, envelope: Envelope, scope: Scope): IndexedEnvelope {
  const maps = {
    byCode: new Map<string | number, IndexedForm[]>(),
    byText: new Map<string, IndexedForm[]>(),
    byPattern: [] as IndexedForm[],
    byCondition: [] as IndexedForm[],
    byStatus: new Map<number, IndexedForm[]>(),
    byShape: [] as IndexedForm[],
  };
  const surface = surfaceOf(envelope.surfaces, scope.surface);
  const match: Match = Object.freeze({ contract: contract.id, error: null, surface });
  const locators = [...envelope.code, ...envelope.message].filter((locator) => locator.pointer !== undefined);
  const list = locators.find((locator) => locator.list !== undefined);
  const indexed: IndexedEnvelope = { contract, envelope, surface, match, list, ...maps };
  for (const form of envelope.forms) {
    if (isInScope(form, contract, scope)) addForm(maps, indexForm(form, indexed, scope));
  }
  return indexed;
}

function indexForm(form: Form, envelope: IndexedEnvelope, scope: Scope): IndexedForm {
  const { contract } = envelope;
  const { codes, text, pattern, status, conditions } = form.matchBy;
  const surface = surfaceOf(form.surfaces, scope.surface);
  const match: DocumentedMatch = Object.freeze({ contract: contract.id, error: form.error, surface });
  registerCodes(match, codes);
  return {
    form,
    envelope,
    advice: adviceFrom(contract.errors[form.error] as ErrorAdvice),
    isGeneric: isGeneric(contract.id, form.error, codes),
    match,
    matchesByKeyAlone:
      pattern === undefined && (codes === undefined) !== (text === undefined) && !status && !conditions,
  };
}

function addForm(
  maps: {
    byCode: Map<string | number, IndexedForm[]>;
    byText: Map<string, IndexedForm[]>;
    byPattern: IndexedForm[];
    byCondition: IndexedForm[];
    byStatus: Map<number, IndexedForm[]>;
    byShape: IndexedForm[];
  },
  indexed: IndexedForm,
): void {
  const { matchBy, status } = indexed.form;
  if (matchBy.codes) for (const code of matchBy.codes) addTo(maps.byCode, code, indexed);
  else if (matchBy.text !== undefined) addTo(maps.byText, matchBy.text, indexed);
  else if (matchBy.pattern) maps.byPattern.push(indexed);
  else if (matchBy.conditions) maps.byCondition.push(indexed);
  else if (matchBy.status) for (const one of status ?? []) addTo(maps.byStatus, one, indexed);
  else maps.byShape.push(indexed);
}

/** Whether something on these surfaces may have come from the named one. The bare standard is a part of MCP. */
function isOnSurface(surfaces: readonly Surface[], named: Surface | undefined): boolean {
  return named === undefined || surfaces.includes(named) || (named === 'mcp' && surfaces.includes('json-rpc'));
}

/** The named surface, or the first. */
function surfaceOf(surfaces: readonly Surface[], named: Surface | undefined): Surface {
  return surfaces.find((surface) => surface === named) ?? (surfaces[0] as Surface);
}
