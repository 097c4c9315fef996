import type {
  ContractTable,
  Envelope,
  ErrorMeaning,
  Member,
  Shape,
  Surface,
  WireForm,
} from '../../../generated/contract-table.js';
import { addTo } from '../../shared/group-by.js';
import type { Members } from '../match/error-fields.js';
import type { Readers } from './accessor-cache.js';

/** A wire form, with what is asked of it at once. */
export interface FormView {
  form: WireForm;
  envelope: EnvelopeView;
  /** That of the error. */
  meaning: ErrorMeaning;
  /** Told by the code, or the text, under which it was looked up, and nothing else. */
  isToldByKey: boolean;
  /** The surface that is reported. */
  surface: Surface;
}

/** An envelope, and its documented errors by what tells them. */
export interface EnvelopeView {
  contract: ContractTable;
  envelope: Envelope;
  /** The surface that is reported. */
  surface: Surface;
  /** Where code and text stand. */
  members: Members;
  /** The members that tell the wait: one, or none. */
  waitMembers: readonly Member[];
  /** Told by a code, alone or with more. */
  byCode: ReadonlyMap<string | number, readonly FormView[]>;
  /** Told by a whole text. */
  byText: ReadonlyMap<string, readonly FormView[]>;
  /** Told by the pattern of a text. */
  byPattern: readonly FormView[];
  /** Told by status and envelope. */
  byStatus: ReadonlyMap<number, readonly FormView[]>;
  /** Told by the envelope alone, the shape being a standard's. */
  byShape: FormView | undefined;
  /**
   * Told by a code or a whole text that nothing else has, by the statuses they are bound to. To compare with the few of
   * one status takes less than to look a text up that was never hashed.
   */
  soleByStatus: ReadonlyMap<number, readonly FormView[]>;
}

/** What narrows a contract down. */
export interface Scope {
  /** The surface the caller named: the other surfaces' wire forms are left out. */
  surface: string | undefined;
  /** The revision the caller named: a contract that tells it apart keeps the wire forms it has. */
  revision: string | undefined;
}

/** What a contract says of one surface, or of all. */
export interface ContractView {
  contract: ContractTable;
  envelopes: readonly EnvelopeView[];
  /** The statuses that the contract lists. */
  statuses: ReadonlySet<number>;
}

export function viewContract(contract: ContractTable, scope: Scope, readers: Readers): ContractView {
  const here = contract.envelopes.filter(({ surfaces }) => isOn(surfaces, scope.surface));
  const envelopes = here.map((envelope) => viewEnvelope(contract, envelope, scope, readers));
  const forms = here.flatMap(({ forms }) => forms).filter((form) => isIn(form, contract, scope));
  return { contract, envelopes, statuses: new Set(forms.flatMap(({ status }) => status ?? [])) };
}

function isIn({ surfaces, revisions }: WireForm, contract: ContractTable, { surface, revision }: Scope): boolean {
  const isTellingApart = revision !== undefined && contract.revisions?.includes(revision);
  return isOn(surfaces, surface) && (!isTellingApart || revisions === null || revisions.includes(revision));
}

function viewEnvelope(contract: ContractTable, envelope: Envelope, scope: Scope, readers: Readers): EnvelopeView {
  const byCode = new Map<string | number, FormView[]>();
  const byText = new Map<string, FormView[]>();
  const byPattern: FormView[] = [];
  const byStatus = new Map<number, FormView[]>();
  const surface = surfaceOf(envelope.surfaces, scope.surface);
  const [members, waitMembers] = [readers.members(envelope), readers.waits(envelope)];
  const soleByStatus = new Map<number, FormView[]>();
  const maps = { byCode, byText, byPattern, byStatus, byShape: undefined, soleByStatus };
  const view: EnvelopeView = { contract, envelope, surface, members, waitMembers, ...maps };
  for (const form of envelope.forms) {
    if (!isIn(form, contract, scope)) continue;
    const { code, text, pattern } = form.tell;
    const told: FormView = {
      form,
      envelope: view,
      meaning: contract.errors[form.error] as ErrorMeaning,
      isToldByKey: pattern === undefined && Object.keys(form.tell).length === 1,
      surface: surfaceOf(form.surfaces, scope.surface),
    };
    if (code !== undefined) addTo(byCode, code, told);
    else if (text !== undefined) addTo(byText, text, told);
    else if (pattern) byPattern.push(told);
    else if (form.status) for (const status of form.status) addTo(byStatus, status, told);
    else view.byShape ??= told;
  }
  for (const forms of [...byCode.values(), ...byText.values()]) {
    const [sole, ...others] = forms as [FormView, ...FormView[]];
    if (others.length > 0 || !sole.isToldByKey) continue;
    for (const status of sole.form.status ?? []) addTo(soleByStatus, status, sole);
  }
  return view;
}

/** The envelope of a shape. */
export function envelopeOfShape({ envelopes }: ContractView, shape: Shape): EnvelopeView | undefined {
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
