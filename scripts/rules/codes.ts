import type { FormModel } from '../model/model.js';
import { patternsDisjoint } from '../model/patterns-disjoint.js';
import type { ModelRule } from './rule.js';
import { allForms, shareRevision } from './wire-forms.js';

export const codes: ModelRule = {
  name: 'codes',
  description:
    'On one surface and envelope, no two errors are told by the same thing: a response claims one error at most.',
  check(contract) {
    const forms = allForms(contract);
    return forms.flatMap((form, index) =>
      forms
        .slice(0, index)
        .filter((earlier) => earlier.error !== form.error)
        .filter((earlier) => earlier.envelope === form.envelope && overlap(earlier, form))
        .map((earlier) => ({
          file: contract.file,
          pointer: form.pointer,
          rule: codes.name,
          message: `A response may claim \`${form.error.id}\` and \`${earlier.error.id}\` at once.`,
          fix: 'MatchBy one of them by something more.',
        })),
    );
  },
};

/** Whether one response could be told as both. */
function overlap(a: FormModel, b: FormModel): boolean {
  if (!a.surfaces.some((surface) => b.surfaces.includes(surface))) return false;
  if (!shareRevision(a, b)) return false;
  const byShape = [a, b].map((form) => form.json.matchBy.includes('shape'));
  if (byShape[0] || byShape[1]) return byShape[0] === byShape[1]; // Everything else comes before the shape.
  const byStatus = [a, b].map((form) => form.json.matchBy.includes('status'));
  if (byStatus[0] !== byStatus[1]) return false; // A code or a text comes before the status.
  if (byStatus[0]) return (a.boundStatus ?? []).some((status) => b.boundStatus?.includes(status));
  if ((a.matchBy.code === undefined) !== (b.matchBy.code === undefined)) return false; // A code comes before a text.
  if (a.matchBy.code !== b.matchBy.code) return false;
  if (textsDiffer(a, b) || textsDiffer(b, a)) return false;
  if (
    a.matchBy.pattern !== undefined &&
    b.matchBy.pattern !== undefined &&
    patternsDisjoint(a.matchBy.pattern, b.matchBy.pattern)
  )
    return false;
  return !excludes(a, b) && !excludes(b, a);
}

function textsDiffer({ matchBy: a }: FormModel, { matchBy: b }: FormModel): boolean {
  if (a.text === undefined) return false;
  if (b.text !== undefined) return a.text !== b.text;
  return b.pattern !== undefined && !new RegExp(b.pattern, 'u').test(a.text);
}

/** Whether the first needs a member that the second forbids. */
function excludes({ matchBy: a }: FormModel, { matchBy: b }: FormModel): boolean {
  return a.present.some((keys) => b.absent.some((other) => other.join('/') === keys.join('/')));
}
