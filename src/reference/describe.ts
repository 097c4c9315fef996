import type { ContractReference, ErrorReference } from '../../generated/reference.js';
import type { Match } from '../inspection.js';
import type { Describe, DescribedInspection, Description, DescriptionLink, DescriptionSource } from './description.js';
import { CATEGORY_WORDS, REASON_WORDS } from './general-words.js';
import { actionOf, addedAction } from './retry-words.js';

/** A documented error with its contract. */
interface KnownError {
  contract: ContractReference;
  error: ErrorReference;
}

/** A long list of candidates helps nobody. */
const CANDIDATE_LIMIT = 5;

/**
 * Makes a `describe` that knows the given contracts. An error of another contract is described by its category and
 * retry advice.
 *
 * @param contracts the default exports of `error-envelopes/reference/<contract>`
 */
export function createDescriber(contracts: readonly ContractReference[]): Describe {
  const byId = new Map(contracts.map((contract) => [contract.id, contract]));
  const find = ({ contract: id, error: errorId }: Match): KnownError | undefined => {
    const contract = byId.get(id);
    const error = contract?.errors.find(({ id }) => id === errorId);
    return contract && error && { contract, error };
  };
  const nameOf = (id: string): string => byId.get(id)?.name ?? id;

  return (inspection) => {
    const { verdict, match } = inspection;
    if (verdict === 'success') return null;
    const known = match === null ? undefined : find(match);
    if (known) return describeKnown(known, inspection);
    if (verdict === 'ambiguous') return describeAmbiguous(inspection, find, nameOf);
    return describeByCategory(inspection, introduction(inspection, nameOf));
  };
}

function describeKnown({ contract, error }: KnownError, inspection: DescribedInspection): Description {
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
    ...notes([...error.notes, ...retiredNote(error), ...violationNotes(inspection)]),
  };
}

function describeAmbiguous(
  inspection: DescribedInspection,
  find: (match: Match) => KnownError | undefined,
  nameOf: (id: string) => string,
): Description {
  const { candidates } = inspection;
  const found = candidates.map((match) => ({ match, known: find(match) }));
  const titles = found.map(
    ({ match, known }) => `${known?.error.title ?? match.error ?? 'an undocumented error'} (${nameOf(match.contract)})`,
  );
  const general = describeByCategory(inspection, `The sender is unknown. Possible errors: ${listed(titles)}.`);
  return {
    ...general,
    action: sentences(general.action, 'Pass the sender to `inspect`, as `vendor` or `url`, to get its own advice.'),
    sources: found
      .slice(0, CANDIDATE_LIMIT)
      .flatMap(({ known }) => (known ? sourcesOf(known.contract, [known.error.source]) : [])),
  };
}

function describeByCategory(inspection: DescribedInspection, intro: string): Description {
  const { category, retry, match } = inspection;
  const words = CATEGORY_WORDS[category ?? 'unknown'] ?? CATEGORY_WORDS.unknown;
  return {
    title: words.title,
    meaning: sentences(intro, words.meaning),
    action: actionOf(retry),
    links: [],
    sources: [],
    contract: match?.contract ?? null,
    error: match?.error ?? null,
    ...notes(violationNotes(inspection)),
  };
}

/** What the verdict says before the category does. */
function introduction({ verdict, reason, match, candidates }: DescribedInspection, nameOf: (id: string) => string) {
  switch (verdict) {
    case 'undocumented':
      return match === null ? '' : `${nameOf(match.contract)} does not document this error.`;
    case 'violation':
      return match === null ? '' : `The response does not have the documented form of ${nameOf(match.contract)}.`;
    case 'unreadable':
      return reason === null ? '' : REASON_WORDS[reason];
    case 'unrecognized': {
      const names = [...new Set(candidates.map(({ contract }) => nameOf(contract)))];
      const form = names.length === 0 ? '' : ` Its form is also that of ${listed(names)}.`;
      return `No known contract documents this error.${form}`;
    }
    default:
      return '';
  }
}

function descriptionLink({
  title,
  href,
  command,
}: {
  title: string;
  href?: string;
  command?: string;
}): DescriptionLink {
  return href === undefined ? { title, command: command ?? '' } : { title, href };
}

/** Each page and section once. */
function sourcesOf({ sources }: ContractReference, references: readonly string[]): DescriptionSource[] {
  return [...new Set(references)].map((reference) => {
    const hash = reference.indexOf('#');
    const key = hash === -1 ? reference : reference.slice(0, hash);
    const { title = key, url } = sources[key] ?? {};
    return { title, heading: hash === -1 ? '' : reference.slice(hash + 1), ...(url !== undefined && { url }) };
  });
}

function retiredNote({ retired }: ErrorReference): string[] {
  return retired === null ? [] : [`Retired since ${retired.since}. ${retired.reason}`];
}

function violationNotes({ violations }: DescribedInspection): string[] {
  return violations.map(({ in: part, path, message }) => {
    const at = path === '' ? '' : part === 'header' ? ` ${path}` : ` at ${path}`;
    return `The response violates the contract in the ${part}${at}: ${message}.`;
  });
}

function notes(lines: readonly string[]): { notes?: string[] } {
  return lines.length === 0 ? {} : { notes: [...lines] };
}

function listed(items: readonly string[]): string {
  const more = items.length - CANDIDATE_LIMIT;
  return items.slice(0, CANDIDATE_LIMIT).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function sentences(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
