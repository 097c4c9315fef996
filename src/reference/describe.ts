import type { ContractReference, LinkReference } from '../../generated/reference.js';
import { ContractLookup, type KnownError, sourcesOf } from './contract-lookup.js';
import { describeByCategory } from './describe-by-category.js';
import type { Describe, DescribedInspection, Description, DescriptionLink } from './description.js';
import { CATEGORY_WORDS } from './general-words.js';
import { noteList, retiredNote, sentences, violationNotes } from './notes.js';
import { actionOf, addedAction } from './retry-words.js';

/**
 * Makes a `describe` that knows the given contracts. An error of another contract is described by its category and
 * retry advice.
 *
 * @param contracts the default exports of `error-envelopes/reference/<contract>`
 */
export function createDescriber(contracts: readonly ContractReference[]): Describe {
  const lookup = new ContractLookup(contracts);
  return (inspection) => {
    const { verdict, match } = inspection;
    if (verdict === 'success') return null;
    const known = match === null ? undefined : lookup.find(match);
    return known ? describeDocumented(known, inspection) : describeByCategory(inspection, lookup);
  };
}

function describeDocumented({ contract, error }: KnownError, inspection: DescribedInspection): Description {
  const { category, retry } = inspection;
  // A generic error, such as an internal error of JSON-RPC, takes its category and advice from the status.
  const isOther = category !== null && category !== error.category;
  const links = error.links ?? [];
  return {
    title: error.title,
    meaning: isOther ? sentences(error.meaning, CATEGORY_WORDS[category]?.meaning) : error.meaning,
    action: isOther ? actionOf(retry) : sentences(error.action, addedAction(retry, error.retry)),
    links: links.map(descriptionLink),
    sources: sourcesOf(contract, [error.source, ...links.map(({ source }) => source)]),
    contract: contract.id,
    error: error.id,
    ...noteList([...error.notes, ...retiredNote(error), ...violationNotes(inspection)]),
  };
}

function descriptionLink({ title, href, command = '' }: LinkReference): DescriptionLink {
  return href === undefined ? { title, command } : { title, href };
}
