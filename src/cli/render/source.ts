import type { ContractReference, ErrorReference, FormReference } from '../../../generated/reference.js';
import { joinParts } from './join-parts.js';

/** The page that documents a fact. */
export interface ResolvedSource {
  title: string;
  /** The section of the page. */
  heading: string | null;
  url: string | null;
  /** The day the page was last compared, as YYYY-MM-DD. */
  read: string | null;
}

/** An error of the reference, each `key#Heading` replaced by its page. */
export type ResolvedError = Omit<ErrorReference, 'source' | 'forms'> & {
  source: ResolvedSource;
  forms: (Omit<FormReference, 'source'> & { source: ResolvedSource })[];
};

/** Looks up `key#Heading` in the sources of the contract. */
export function resolveSource(source: string, { sources }: ContractReference): ResolvedSource {
  const [, key = source, heading = ''] = /^([^#]*)#(.*)$/s.exec(source) ?? [];
  const page = sources[key];
  return {
    title: page?.title ?? key,
    heading: heading === '' ? null : heading,
    url: page?.url ?? null,
    read: page?.read ?? null,
  };
}

export function resolveSources(error: ErrorReference, contract: ContractReference): ResolvedError {
  const forms = error.forms.map((form) => ({ ...form, source: resolveSource(form.source, contract) }));
  return { ...error, source: resolveSource(error.source, contract), forms };
}

/** `The page, “Heading”, read 2025-02-03` */
export function describeSource({ title, heading, read }: ResolvedSource): string {
  return joinParts([title, heading && `“${heading}”`, read && `read ${read}`], ', ');
}
