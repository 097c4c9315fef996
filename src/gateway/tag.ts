import type { Inspection } from '../inspection.js';

/** The header of the mode `tag`. */
export const TAG_HEADER = 'x-error-envelope';

/** The longest value of the header, in bytes. */
const LONGEST = 64;

/** The value of the header: `violation;acme/rate-limited`; undefined for a success. */
export function tagOf({ verdict, match, reason }: Inspection): string | undefined {
  if (verdict === 'success') return undefined;
  const details = match ? [`${match.contract}/${match.error}`, match.contract] : reason ? [reason] : [];
  const values = [
    ...details.filter((detail) => !detail.endsWith('/null')).map((detail) => `${verdict};${detail}`),
    verdict,
  ];
  return values.find((value) => value.length <= LONGEST);
}
