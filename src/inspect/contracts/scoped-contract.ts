import type {
  Accessor,
  ContractTable,
  Envelope,
  ErrorMeaning,
  Form,
  Shape,
  Surface,
} from '../../../generated/contract-table.js';
import { addTo } from '../../shared/group-by.js';
import type { FieldAccessors } from '../match/error-fields.js';
import type { AccessorCache } from './accessor-cache.js';

/** A wire form, with what is asked of it at once. */
export interface IndexedForm {
  form: Form;
  envelope: IndexedEnvelope;
  /** That of the error. */
  meaning: ErrorMeaning;
  /** Told by the code, or the text, under which it was looked up, and nothing else. */
  matchesByKeyAlone: boolean;
  /** The surface that is reported. */
  surface: Surface;
}

/** An envelope, and its documented errors by what tells them. */
export interface IndexedEnvelope {
  contract: ContractTable;
  envelope: Envelope;
  /** The surface that is reported. */
  surface: Surface;
  /** Where code and text stand. */
  members: FieldAccessors;
  /** The members that tell the wait: one, or none. */
  waitMembers: readonly Accessor[];
  /** Told by a code, alone or with more. */
  byCode: ReadonlyMap<string | number, readonly IndexedForm[]>;
  /** Told by a whole text. */
  byText: ReadonlyMap<string, readonly IndexedForm[]>;
  /** Told by the pattern of a text. */
  byPattern: readonly IndexedForm[];
  /** Told by status and envelope. */
  byStatus: ReadonlyMap<number, readonly IndexedForm[]>;
  /** Told by the envelope alone, the shape being a standard's. */
  byShape: IndexedForm | undefined;
  /**
   * Told by a code or a whole text that nothing else has, by the statuses they are bound to. To compare with the few of
   * one status takes less than to look a text up that was never hashed.
   */
  soleByStatus: ReadonlyMap<number, readonly IndexedForm[]>;
}

/** What narrows a contract down. */
export interface Scope {
  /** The surface the caller named: the other surfaces' wire forms are left out. */
  surface: string | undefined;
  /** The revision the caller named: a contract that tells it apart keeps the wire forms it has. */
  revision: string | undefined;
}

/** What a contract says of one surface, or of all. */
export interface ScopedContract {
  contract: ContractTable;
  envelopes: readonly IndexedEnvelope[];
  /** The statuses that the contract lists. */
  statuses: ReadonlySet<number>;
}

export function scopeContract(contract: ContractTable, scope: Scope, readers: AccessorCache): ScopedContract {
  const here = contract.envelopes.filter(({ surfaces }) => isOn(surfaces, scope.surface));
  const envelopes = here.map((envelope) => indexEnvelope(contract, envelope, scope, readers));
  const forms = here.flatMap(({ forms }) => forms).filter((form) => isIn(form, contract, scope));
  return { contract, envelopes, statuses: new Set(forms.flatMap(({ status }) => status ?? [])) };
}

function isIn({ surfaces, revisions }: Form, contract: ContractTable, { surface, revision }: Scope): boolean {
  const isTellingApart = revision !== undefined && contract.revisions?.includes(revision);
  return isOn(surfaces, surface) && (!isTellingApart || revisions === null || revisions.includes(revision));
}

function indexEnvelope(
  contract: ContractTable,
  envelope: Envelope,
  scope: Scope,
  readers: AccessorCache,
): IndexedEnvelope {
  const byCode = new Map<string | number, IndexedForm[]>();
  const byText = new Map<string, IndexedForm[]>();
  const byPattern: IndexedForm[] = [];
  const byStatus = new Map<number, IndexedForm[]>();
  const surface = surfaceOf(envelope.surfaces, scope.surface);
  const [members, waitMembers] = [readers.members(envelope), readers.waits(envelope)];
  const soleByStatus = new Map<number, IndexedForm[]>();
  const maps = { byCode, byText, byPattern, byStatus, byShape: undefined, soleByStatus };
  const view: IndexedEnvelope = { contract, envelope, surface, members, waitMembers, ...maps };
  for (const form of envelope.forms) {
    if (!isIn(form, contract, scope)) continue;
    const { codes, text, pattern } = form.matchBy;
    const told: IndexedForm = {
      form,
      envelope: view,
      meaning: contract.errors[form.error] as ErrorMeaning,
      matchesByKeyAlone: pattern === undefined && Object.keys(form.matchBy).length === 1,
      surface: surfaceOf(form.surfaces, scope.surface),
    };
    if (codes) for (const code of codes) addTo(byCode, code, told);
    else if (text !== undefined) addTo(byText, text, told);
    else if (pattern) byPattern.push(told);
    else if (form.status) for (const status of form.status) addTo(byStatus, status, told);
    else view.byShape ??= told;
  }
  for (const forms of [...byCode.values(), ...byText.values()]) {
    const [sole, ...others] = forms as [IndexedForm, ...IndexedForm[]];
    if (others.length > 0 || !sole.matchesByKeyAlone) continue;
    for (const status of sole.form.status ?? []) addTo(soleByStatus, status, sole);
  }
  return view;
}

/** The envelope of a shape. */
export function envelopeOfShape({ envelopes }: ScopedContract, shape: Shape): IndexedEnvelope | undefined {
  return envelopes.find(({ envelope }) => envelope.shape === shape);
}

/** Whether what is on these surfaces may have come from the wanted one. The bare standard is a part of MCP. */
function isOn(surfaces: readonly string[], wanted: string | undefined): boolean {
  return wanted === undefined || surfaces.includes(wanted) || (wanted === 'mcp' && surfaces.includes('json-rpc'));
}

/** The wanted surface, or the first. */
function surfaceOf(surfaces: readonly Surface[], wanted: string | undefined): Surface {
  return surfaces.find((surface) => surface === wanted) ?? (surfaces[0] as Surface);
}
