import type { ContractTable, Envelope, Shape, Surface, WireForm } from '../../generated/contract-table.js';

/** An envelope with its documented errors by what tells them. */
export interface EnvelopeIndex {
  readonly envelope: Envelope;
  /** Told by a code, alone or with more. */
  readonly byCode: ReadonlyMap<string | number, readonly WireForm[]>;
  /** Told by a whole text. */
  readonly byText: ReadonlyMap<string, readonly WireForm[]>;
  /** Told by the pattern of a text. */
  readonly byPattern: readonly WireForm[];
  /** Told by status and envelope. */
  readonly byStatus: ReadonlyMap<number, readonly WireForm[]>;
}

export interface ContractIndex {
  readonly contract: ContractTable;
  readonly envelopes: readonly EnvelopeIndex[];
}

export function indexContract(contract: ContractTable): ContractIndex {
  return { contract, envelopes: contract.envelopes.map(indexEnvelope) };
}

function indexEnvelope(envelope: Envelope): EnvelopeIndex {
  const byCode = new Map<string | number, WireForm[]>();
  const byText = new Map<string, WireForm[]>();
  const byPattern: WireForm[] = [];
  const byStatus = new Map<number, WireForm[]>();
  for (const form of envelope.forms) {
    const { code, text, pattern } = form.tell;
    if (code !== undefined) addTo(byCode, code, form);
    else if (text !== undefined) addTo(byText, text, form);
    else if (pattern) byPattern.push(form);
    else for (const status of form.status ?? []) addTo(byStatus, status, form);
  }
  return { envelope, byCode, byText, byPattern, byStatus };
}

/** Adds to the list under a key. */
export function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Whether something on these surfaces may have come from the wanted one. The bare standard is a part of MCP. */
export function isOn(surfaces: readonly Surface[], wanted: Surface | undefined): boolean {
  return wanted === undefined || surfaces.includes(wanted) || (wanted === 'mcp' && surfaces.includes('json-rpc'));
}

/** The surface that is reported: the wanted one, or the first. */
export function surfaceOf(surfaces: readonly Surface[], wanted: Surface | undefined): Surface {
  return wanted !== undefined && surfaces.includes(wanted) ? wanted : (surfaces[0] as Surface);
}

/** The contract's envelope of a shape on the wanted surface. */
export function envelopeOfShape(index: ContractIndex, shape: Shape, wanted: Surface | undefined): Envelope | undefined {
  return index.envelopes.find(({ envelope }) => envelope.shape === shape && isOn(envelope.surfaces, wanted))?.envelope;
}
