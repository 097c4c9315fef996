import type { Inspection } from '../inspection.js';

/** Where the action is taken: a page, a mail address, or a command line. */
export type DescriptionLink =
  | {
      title: string;
      /** An `https:` or `mailto:` address. */
      href: string;
    }
  | { title: string; command: string };

/** A page that a part of the description comes from. */
export interface DescriptionSource {
  /** The title of the page. */
  title: string;
  /** The section of the page. */
  heading: string;
  /** The address of the page, if it has a lasting one. */
  url?: string;
}

/** An error in words, for a person or an agent. It quotes nothing of the response but the seconds to wait. */
export interface Description {
  /** A few words for a heading. */
  title: string;
  /** What happened. */
  meaning: string;
  /** What the client should do, in the imperative. */
  action: string;
  /** Where the action is taken, as the sender documents it. */
  links: DescriptionLink[];
  /** The pages behind the description; empty if it follows from the status and the retry advice alone. */
  sources: DescriptionSource[];
  /** The id of the contract, or null. */
  contract: string | null;
  /** The id of the documented error, or null. */
  error: string | null;
  /** What else to know: the notes of the contract about this error, and each violation. */
  notes?: string[];
}

/** The members of an inspection that a description needs. */
export type DescribedInspection = Pick<
  Inspection,
  'verdict' | 'reason' | 'match' | 'candidates' | 'category' | 'retry' | 'violations'
>;

/**
 * Describes an inspection in words. It never throws.
 *
 * @param inspection the result of `inspect`, also one that was stored as JSON
 * @returns null for a success
 */
export type Describe = (inspection: DescribedInspection) => Description | null;
