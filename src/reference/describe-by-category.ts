import { type ContractLookup, sourcesOf } from './contract-lookup.js';
import type { DescribedInspection, Description } from './description.js';
import { CATEGORY_WORDS, REASON_WORDS } from './general-words.js';
import { noteList, sentences, violationNotes } from './notes.js';
import { actionOf } from './retry-words.js';

/** A long list of candidates helps nobody. */
const CANDIDATE_LIMIT = 5;

/** Describes an error that no given contract documents: by its category, its retry advice and its candidates. */
export function describeByCategory(inspection: DescribedInspection, lookup: ContractLookup): Description {
  const { category, retry, match } = inspection;
  const words = CATEGORY_WORDS[category ?? 'unknown'] ?? CATEGORY_WORDS.unknown;
  const possible = possibleErrors(inspection);
  return {
    title: words.title,
    meaning: sentences(introduction(inspection, lookup), listPossible(possible, lookup), words.meaning),
    action: sentences(actionOf(retry), possible.length > 0 && PASS_THE_SENDER),
    links: [],
    sources: possible.slice(0, CANDIDATE_LIMIT).flatMap((candidate) => {
      const known = lookup.find(candidate);
      return known ? sourcesOf(known.contract, [known.error.source]) : [];
    }),
    contract: match?.contract ?? null,
    error: match?.error ?? null,
    ...noteList(violationNotes(inspection)),
  };
}

const PASS_THE_SENDER = 'Pass the sender to `inspect`, as `vendor` or `url`, to get its own advice.';

type Candidates = DescribedInspection['candidates'];

/** The candidates for the error; those of an unrecognized response are candidates for the sender. */
function possibleErrors({ verdict, candidates }: DescribedInspection): Candidates {
  return verdict === 'ambiguous' || verdict === 'undocumented' ? candidates : [];
}

function listPossible(possible: Candidates, lookup: ContractLookup): string {
  return possible.length > 0 ? `Possible errors: ${listed(possible.map((match) => lookup.titleOf(match)))}.` : '';
}

/** What the verdict adds to the category. */
function introduction({ verdict, reason, match, candidates }: DescribedInspection, lookup: ContractLookup): string {
  switch (verdict) {
    case 'undocumented':
      return match === null ? '' : `${lookup.nameOf(match.contract)} does not document this error.`;
    case 'violation':
      return match === null
        ? ''
        : `The response does not have the documented form of ${lookup.nameOf(match.contract)}.`;
    case 'ambiguous':
      return 'The sender is unknown.';
    case 'unrecognized': {
      const names = [...new Set(candidates.map(({ contract }) => lookup.nameOf(contract)))];
      const form = names.length === 0 ? '' : `It also has the form of an error of ${listed(names)}.`;
      return sentences('No known contract documents this error.', form);
    }
    case 'unreadable':
      return reason === null ? '' : REASON_WORDS[reason];
    default:
      return '';
  }
}

function listed(items: readonly string[]): string {
  const more = items.length - CANDIDATE_LIMIT;
  return items.slice(0, CANDIDATE_LIMIT).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
