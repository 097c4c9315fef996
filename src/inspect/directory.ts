import type { ContractTable } from '../../generated/contract-table.js';
import {
  addTo,
  type ContractView,
  type EnvelopeView,
  type FormView,
  type Scope,
  viewContract,
} from './contract-view.js';
import type { Members } from './reading.js';

/** The errors that are told by what stands in the same members, whoever sends them. */
export interface MemberDirectory {
  members: Members;
  byCode: ReadonlyMap<string | number, readonly FormView[]>;
  byText: ReadonlyMap<string, readonly FormView[]>;
  byPattern: readonly FormView[];
}

/** The contracts that an inspector holds, as a surface and a revision show them. */
export interface Directory {
  byId: ReadonlyMap<string, ContractView>;
  vendors: readonly ContractView[];
  /** The standards with a media type of their own. */
  labelled: readonly EnvelopeView[];
  /** The bare JSON-RPC standard, if it is held: it answers for JSON-RPC errors of unknown senders. */
  jsonRpc: ContractView | undefined;
  /** The standards, the bare one aside, that tell apart the revision the caller named. */
  protocols: readonly ContractView[];
  /** By kind, one entry for each distinct place of code and text. The bare standard is not among them. */
  places: { readonly [K in ContractTable['kind']]: readonly MemberDirectory[] };
}

/**
 * The contracts in code-unit order of their ids.
 *
 * @throws TypeError where two different contracts have one id
 */
export function sortContracts(contracts: readonly ContractTable[]): ContractTable[] {
  const sorted = [...new Set(contracts)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const twice = sorted.find(({ id }, index) => sorted[index + 1]?.id === id);
  if (twice) throw new TypeError(`Two different contracts have the id "${twice.id}".`);
  return sorted;
}

/** @param contracts by id */
export function directoryOf(contracts: readonly ContractTable[], scope: Scope): Directory {
  const views = contracts.map((contract) => viewContract(contract, scope));
  const jsonRpc = views.find(isBareStandard);
  const ofKind = (kind: ContractTable['kind']) =>
    views.filter((view) => view !== jsonRpc && view.contract.kind === kind);
  const standards = ofKind('standard');
  const placesOfKind = (kind: ContractTable['kind']) => placesOf(ofKind(kind).flatMap(({ envelopes }) => envelopes));
  return {
    byId: new Map(views.map((view) => [view.contract.id, view])),
    vendors: ofKind('vendor'),
    labelled: standards.flatMap(({ envelopes }) => envelopes.filter(({ envelope }) => envelope.mediaType !== null)),
    jsonRpc,
    protocols: standards.filter(({ contract }) => contract.revisions?.some((revision) => revision === scope.revision)),
    places: {
      vendor: placesOfKind('vendor'),
      standard: placesOfKind('standard'),
      implementation: placesOfKind('implementation'),
    },
  };
}

function isBareStandard({ contract, envelopes }: ContractView): boolean {
  return (
    contract.kind === 'standard' &&
    envelopes.some(({ envelope: { shape, surfaces } }) => shape === 'json-rpc-error' && surfaces.includes('json-rpc'))
  );
}

function placesOf(envelopes: readonly EnvelopeView[]): MemberDirectory[] {
  const byPlace = new Map<string, EnvelopeView[]>();
  for (const view of envelopes) {
    const { shape, place } = view.envelope;
    addTo(byPlace, `${shape} ${place}`, view);
  }
  return [...byPlace.values()].map((views) => ({
    members: (views[0] as EnvelopeView).envelope,
    byCode: joined(views.map(({ byCode }) => byCode)),
    byText: joined(views.map(({ byText }) => byText)),
    byPattern: views.flatMap(({ byPattern }) => byPattern),
  }));
}

function joined<K>(maps: readonly ReadonlyMap<K, readonly FormView[]>[]): ReadonlyMap<K, readonly FormView[]> {
  const all = new Map<K, FormView[]>();
  for (const map of maps) for (const [key, forms] of map) for (const form of forms) addTo(all, key, form);
  return all;
}
