import { coversStatus } from '../description/status.js';
import { adviceFor, problemOf } from './report.js';
import type { Rule } from './rule.js';

/** A response of this package has a status that its contract lists for it. */
export const errorStatus: Rule = (input) =>
  input.responses.flatMap((checked) => {
    const { known, uses } = checked;
    // `error-response-ref` reports a contract that is not configured.
    if (!known || known.status.length === 0 || !input.catalog.contracts.includes(known.contract)) return [];
    const others = [...new Set(uses.map(({ status }) => status))].filter(
      (status) => !known.status.some((listed) => coversStatus(status, listed)),
    );
    if (others.length === 0) return [];
    const advice = adviceFor(checked, others, input, [known.contract]);
    const message = `'${known.contract}' lists ${known.name} for ${known.status.join(', ')}, not for ${others.join(', ')}. ${advice}`;
    return [problemOf(checked, others, message)];
  });
