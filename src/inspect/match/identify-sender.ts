import type { IdentifiedBy } from '../../inspection.js';
import type { ContractIndex, Sender } from '../contracts/contract-index.js';
import type { ScopedContract } from '../contracts/scoped-contract.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import type { ResponseHeaders } from '../http/headers.js';
import { satisfies } from './violations.js';

/** The sender by evidence outside the body: the caller, the host, a header (R3). */
export function identifySender(
  index: ContractIndex,
  vendor: string | undefined,
  url: unknown,
  headers: ResponseHeaders | undefined,
): Sender | undefined {
  const named = vendor === undefined ? undefined : index.byId.get(vendor);
  if (named) return sender(index, named, 'caller');
  const byHost = url === undefined || url === null ? undefined : index.hosts.find(url);
  if (byHost) return sender(index, byHost, 'host');
  const byHeader = index.headers.find(headers);
  return byHeader && sender(index, byHeader, 'header');
}

/** The sender by an envelope in which a required literal names it. Two such contracts count as none. */
export function identifyByBody(index: ContractIndex, response: DecodedResponse): Sender | undefined {
  let found: string | undefined;
  for (const { contract, envelope } of index.identifying) {
    if (contract.id === found || envelope.shape !== response.shape || !satisfies(envelope.guard, response)) continue;
    if (found !== undefined) return undefined;
    found = contract.id;
  }
  const contract = found === undefined ? undefined : index.byId.get(found);
  return contract && sender(index, contract, 'body');
}

function sender(index: ContractIndex, own: ScopedContract, by: IdentifiedBy): Sender {
  return index.senders.get(own)?.[by] ?? newSender(index, own, by);
}

function newSender(index: ContractIndex, own: ScopedContract, by: IdentifiedBy): Sender {
  const besides = (own.contract.alsoSends ?? []).flatMap((id) => index.byId.get(id) ?? []);
  const made: Sender = { contracts: besides.length === 0 ? own.alone : [own, ...besides], by };
  index.senders.set(own, { ...index.senders.get(own), [by]: made });
  return made;
}
