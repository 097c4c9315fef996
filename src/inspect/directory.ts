import type { ContractTable, Envelope, ErrorMeaning, MemberPath, WireForm } from '../../generated/contract-table.js';
import { addTo, type ContractIndex, indexContract } from './contract-index.js';
import type { Members } from './reading.js';

/** A documented error of some contract. */
export interface Listing {
  contract: ContractTable;
  envelope: Envelope;
  form: WireForm;
  meaning: ErrorMeaning;
}

/** The errors that are told by what stands in the same members, whoever sends them. */
interface MemberListings {
  members: Members;
  byCode: Map<string | number, Listing[]>;
  byText: Map<string, Listing[]>;
  byPattern: Listing[];
}

/** All contracts that an inspector holds, by what can be looked up. */
export interface Directory {
  byId: ReadonlyMap<string, ContractIndex>;
  /** By id. */
  contracts: readonly ContractIndex[];
  /** The bare JSON-RPC standard, if it is held: it answers for JSON-RPC errors of unknown senders. */
  jsonRpc: ContractIndex | undefined;
  /** One entry for each distinct place of code and text. */
  members: readonly MemberListings[];
}

/**
 * @throws TypeError where two different contracts have one id
 */
export function directoryOf(contracts: readonly ContractTable[]): Directory {
  const byId = new Map<string, ContractIndex>();
  const sorted = [...new Set(contracts)].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const contract of sorted) {
    if (byId.has(contract.id)) throw new TypeError(`Two different contracts have the id "${contract.id}".`);
    byId.set(contract.id, indexContract(contract));
  }
  const all = [...byId.values()];
  const jsonRpc = all.find(({ contract }) => isBareStandard(contract));
  return {
    byId,
    contracts: all,
    jsonRpc,
    members: listings(sorted.filter((contract) => contract !== jsonRpc?.contract)),
  };
}

function isBareStandard({ kind, envelopes }: ContractTable): boolean {
  return (
    kind === 'standard' &&
    envelopes.some(({ shape, surfaces }) => shape === 'json-rpc-error' && surfaces.includes('json-rpc'))
  );
}

function listings(contracts: readonly ContractTable[]): MemberListings[] {
  const byPlace = new Map<string, MemberListings>();
  for (const contract of contracts) {
    for (const envelope of contract.envelopes) {
      const place = JSON.stringify([envelope.shape, envelope.code, envelope.message]);
      const group: MemberListings = byPlace.get(place) ?? {
        members: envelope,
        byCode: new Map(),
        byText: new Map(),
        byPattern: [],
      };
      byPlace.set(place, group);
      for (const form of envelope.forms) {
        const listing = { contract, envelope, form, meaning: contract.errors[form.error] as ErrorMeaning };
        const { code, text, pattern } = form.tell;
        if (code !== undefined) addTo(group.byCode, code, listing);
        else if (text !== undefined) addTo(group.byText, text, listing);
        else if (pattern) group.byPattern.push(listing);
      }
    }
  }
  return [...byPlace.values()];
}

/** The distinct members that tell the wait. */
export function waitMembersOf(envelopes: readonly Envelope[]): MemberPath[] {
  const byPlace = new Map(
    envelopes.flatMap(({ retryAfter }) => (retryAfter ? [[retryAfter.join('/'), retryAfter]] : [])),
  );
  return [...byPlace.values()];
}
