import type { ContractTable } from '../../../generated/contract-table.js';
import type { Match } from '../../inspection.js';
import { AccessorCache } from './accessor-cache.js';
import { EnvelopeIndex } from './envelope-index.js';
import { matchesOf } from './form-groups.js';
import { FormIndex } from './form-index.js';
import { type IndexedEnvelope, type Scope, type ScopedContract, scopeContract } from './scoped-contract.js';

/** The contracts that an inspector holds, as a surface and a revision show them. */
export interface ContractIndex {
  byId: ReadonlyMap<string, ScopedContract>;
  /** The vendors' envelopes. */
  envelopes: EnvelopeIndex;
  /** The standards with a media type of their own. */
  labelled: readonly IndexedEnvelope[];
  /** The bare JSON-RPC standard, if it is held: it answers for JSON-RPC errors of unknown senders. */
  jsonRpc: ScopedContract | undefined;
  /** The standards, the bare one aside, that tell apart the revision the caller named. */
  protocols: readonly ScopedContract[];
  /** By kind. The bare standard is not among them. */
  places: { readonly [K in ContractTable['kind']]: FormIndex };
  /** The vendors' and the standards' JSON-RPC errors that list a code. */
  listing(code: string | number): Match[];
}

/**
 * The contracts in code-unit order of their ids.
 *
 * @throws TypeError where they are no list of contracts, and where two different contracts have one id
 */
export function sortContracts(contracts: readonly ContractTable[]): ContractTable[] {
  if (!Array.isArray(contracts) || !contracts.every(isContract))
    throw new TypeError('A list of contracts is wanted: of the default exports of error-envelopes/<contract>.');
  const sorted = [...new Set(contracts)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const twice = sorted.find(({ id }, index) => sorted[index + 1]?.id === id);
  if (twice) throw new TypeError(`Two different contracts have the id "${twice.id}".`);
  return sorted;
}

function isContract(contract: Partial<ContractTable> | null | undefined): boolean {
  return typeof contract?.id === 'string' && Array.isArray(contract.envelopes);
}

/** @param contracts by id */
export function buildContractIndex(contracts: readonly ContractTable[], scope: Scope): ContractIndex {
  const readers = new AccessorCache();
  const views = contracts.map((contract) => scopeContract(contract, scope, readers));
  const jsonRpc = views.find(isBareStandard);
  const ofKind = (kind: ContractTable['kind']) =>
    views.filter((view) => view !== jsonRpc && view.contract.kind === kind);
  const standards = ofKind('standard');
  const placesOfKind = (kind: ContractTable['kind']) =>
    new FormIndex(ofKind(kind).flatMap(({ envelopes }) => envelopes));
  const places = {
    vendor: placesOfKind('vendor'),
    dialect: placesOfKind('dialect'),
    standard: placesOfKind('standard'),
    implementation: placesOfKind('implementation'),
  };
  const messages = [...places.vendor.buckets, ...places.standard.buckets].filter(
    ({ members }) => members.shape === 'json-rpc-error',
  );
  return {
    byId: new Map(views.map((view) => [view.contract.id, view])),
    envelopes: new EnvelopeIndex(ofKind('vendor')),
    labelled: standards.flatMap(({ envelopes }) => envelopes.filter(({ envelope }) => envelope.mediaType !== null)),
    jsonRpc,
    protocols: standards.filter(({ contract }) => contract.revisions?.some((revision) => revision === scope.revision)),
    places,
    listing: (code) =>
      matchesOf(messages.flatMap(({ byCode }) => byCode.get(code) ?? []).flatMap(({ matches }) => matches)),
  };
}

function isBareStandard({ contract, envelopes }: ScopedContract): boolean {
  return (
    contract.kind === 'standard' &&
    envelopes.some(({ envelope: { shape, surfaces } }) => shape === 'json-rpc-error' && surfaces.includes('json-rpc'))
  );
}
