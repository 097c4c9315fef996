import type { ContractJson, DocumentedErrorJson } from '../../model/contract-json.js';
import { PLACEHOLDER } from '../../model/placeholder.js';

/**
 * A contract with the sources, envelopes, errors and forms of a draft that it lacks. Texts that are marked as missing get
 * those of the draft.
 *
 * @param drafted what the contract lacks
 * @param words the whole draft, with its texts
 * @returns undefined if the draft has nothing more
 */
export function mergeContract(
  contract: ContractJson,
  drafted: ContractJson,
  words: ContractJson,
): ContractJson | undefined {
  const merged = structuredClone(contract);
  merged.summary = textOf(merged.summary, words.summary);
  for (const [id, error] of Object.entries(merged.errors)) fillTexts(error, words.errors[id]);
  for (const [id, error] of Object.entries(drafted.errors)) {
    const known = merged.errors[id];
    if (known) known.forms.push(...error.forms);
    else merged.errors[id] = error;
  }
  for (const envelope of drafted.envelopes)
    if (!merged.envelopes.some(({ schema }) => schema === envelope.schema)) merged.envelopes.push(envelope);
  const named = new Set(
    JSON.stringify(merged)
      .match(/"source":"[a-z0-9-]+(?=#)/g)
      ?.map((one) => one.slice('"source":"'.length)),
  );
  for (const [key, source] of Object.entries(drafted.sources))
    if (merged.sources[key] === undefined && named.has(key)) merged.sources[key] = source;
  return JSON.stringify(merged) === JSON.stringify(contract) ? undefined : merged;
}

function fillTexts(error: DocumentedErrorJson, words: DocumentedErrorJson | undefined): void {
  for (const member of ['title', 'meaning', 'action'] as const)
    error[member] = textOf(error[member], words?.[member] ?? PLACEHOLDER);
}

function textOf(text: string, other: string): string {
  return text.includes(PLACEHOLDER) && !other.includes(PLACEHOLDER) ? other : text;
}
