import type { ErrorReference } from '../../generated/reference.js';
import type { DescribedInspection } from './description.js';

/** The version without the error, and the reason. */
export function retiredNote({ retired }: ErrorReference): string[] {
  return retired === null ? [] : [`Retired since ${retired.since}. ${retired.reason}`];
}

/** One note for each violation. */
export function violationNotes({ violations }: DescribedInspection): string[] {
  return violations.map(({ in: part, path, message }) => {
    const at = path === '' ? '' : part === 'header' ? ` ${path}` : ` at ${path}`;
    return `The response violates the contract in the ${part}${at}: ${message}.`;
  });
}

/** The member `notes`, absent if there are none. */
export function noteList(notes: readonly string[]): { notes?: string[] } {
  return notes.length === 0 ? {} : { notes: [...notes] };
}

/** Joins the sentences that are there. */
export function sentences(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => part).join(' ');
}
