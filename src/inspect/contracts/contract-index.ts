import type { ContractTable } from '../../../generated/contract-table.js';
import type { IdentifiedBy, Match } from '../../inspection.js';
import { addTo } from '../../shared/group-by.js';
import { EnvelopeIndex } from './envelope-index.js';
import { FormIndex } from './form-index.js';
import { HeaderEvidence } from './header-evidence.js';
import { HostIndex } from './host-index.js';
import { type IndexedEnvelope, type Scope, type ScopedContract, scopeContract } from './scoped-contract.js';
import { JSON_RPC, MCP, OAUTH, PROBLEM_DETAILS } from './standards.js';

/** The sender of a response, and the evidence. */
export interface Sender {
  /** Its own contract, then those that it sends besides. */
  contracts: readonly ScopedContract[];
  by: IdentifiedBy;
}

/** The contracts of an inspector in one scope, by everything that they are looked up by. */
export interface ContractIndex {
  byId: ReadonlyMap<string, ScopedContract>;
  /** The senders that were identified before, by their contract and the evidence. */
  senders: Map<ScopedContract, { readonly [by in IdentifiedBy]?: Sender }>;
  hosts: HostIndex<ScopedContract>;
  headers: HeaderEvidence;
  /** The envelopes in which a required literal names the sender. */
  identifying: readonly IndexedEnvelope[];
  jsonRpc: ScopedContract | undefined;
  /** MCP, and whether the caller named a revision of it. */
  mcp: ScopedContract | undefined;
  hasMcpRevision: boolean;
  oauth: ScopedContract | undefined;
  problemDetails: ScopedContract | undefined;
  /** The forms of vendors, dialects and implementations. */
  forms: FormIndex;
  /** The envelopes of vendors and dialects. */
  candidateEnvelopes: EnvelopeIndex;
  /** The errors that list a JSON-RPC code, whatever else identifies them and in whatever revision. */
  jsonRpcCodes: ReadonlyMap<string | number, readonly CodeListing[]>;
}

/** An error that lists a code. */
export interface CodeListing {
  match: Match;
  envelope: IndexedEnvelope;
}

/** @param contracts by id */
export function buildContractIndex(contracts: readonly ContractTable[], scope: Scope): ContractIndex {
  const scoped = contracts.map((contract) => scopeContract(contract, scope));
  const byId = new Map(scoped.map((one) => [one.contract.id, one]));
  const ofKinds = (...kinds: ContractTable['kind'][]) => scoped.filter(({ contract }) => kinds.includes(contract.kind));
  const envelopesOf = (list: readonly ScopedContract[]) => list.flatMap(({ envelopes }) => envelopes);
  const mcp = byId.get(MCP);
  return {
    byId,
    senders: new Map(),
    hosts: new HostIndex(scoped.map((one) => [one, one.contract.hosts ?? []] as const)),
    headers: new HeaderEvidence(scoped),
    identifying: envelopesOf(scoped).filter(({ envelope }) => envelope.identifies),
    jsonRpc: byId.get(JSON_RPC),
    mcp,
    hasMcpRevision: scope.revision !== undefined && mcp?.contract.revisions?.includes(scope.revision) === true,
    oauth: byId.get(OAUTH),
    problemDetails: byId.get(PROBLEM_DETAILS),
    forms: new FormIndex(envelopesOf(ofKinds('vendor', 'dialect', 'implementation'))),
    candidateEnvelopes: new EnvelopeIndex(ofKinds('vendor', 'dialect')),
    jsonRpcCodes: jsonRpcCodesOf(contracts, scope),
  };
}

function jsonRpcCodesOf(contracts: readonly ContractTable[], { surface }: Scope): Map<string | number, CodeListing[]> {
  const listings = new Map<string | number, CodeListing[]>();
  const others = contracts.filter(({ id }) => id !== JSON_RPC);
  for (const contract of others) {
    for (const envelope of scopeContract(contract, { surface, revision: undefined }).envelopes) {
      if (envelope.envelope.shape !== 'json-rpc-error') continue;
      for (const [code, forms] of envelope.byCode) {
        for (const { match } of forms) addTo(listings, code, { match, envelope });
      }
    }
  }
  return listings;
}
