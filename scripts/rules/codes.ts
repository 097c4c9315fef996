import type { LocatorModel } from '../model/locator.js';
import type { ConditionModel, FormModel } from '../model/model.js';
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

/** Whether one response could match both forms. */
function overlap(a: FormModel, b: FormModel): boolean {
  if (!a.surfaces.some((surface) => b.surfaces.includes(surface))) return false;
  if (!shareRevision(a, b)) return false;
  if (rankOf(a) !== rankOf(b)) return false;
  const [codes, others] = [a.matchBy.codes, b.matchBy.codes];
  if (codes.length > 0 && !codes.some((code) => others.includes(code))) return false;
  if (textsDiffer(a, b) || textsDiffer(b, a)) return false;
  if (
    a.matchBy.pattern !== undefined &&
    b.matchBy.pattern !== undefined &&
    patternsDisjoint(a.matchBy.pattern, b.matchBy.pattern)
  )
    return false;
  if (a.matchBy.status && b.matchBy.status && !a.boundStatus?.some((status) => b.boundStatus?.includes(status)))
    return false;
  return !excludes(a, b) && !excludes(b, a);
}

/** The order in which forms are matched: by code, text, condition, status, shape. */
function rankOf({ matchBy: { codes, text, pattern, conditions, status } }: FormModel): number {
  return [codes.length > 0, text ?? pattern, conditions.length > 0, status, true].findIndex(Boolean);
}

function textsDiffer({ matchBy: a }: FormModel, { matchBy: b }: FormModel): boolean {
  if (a.text === undefined) return false;
  if (b.text !== undefined) return a.text !== b.text;
  return b.pattern !== undefined && !new RegExp(b.pattern, 'u').test(a.text);
}

/** Whether the first has a condition that contradicts one of the second. */
function excludes({ matchBy: a }: FormModel, { matchBy: b }: FormModel): boolean {
  return a.conditions.some((one) => b.conditions.some((other) => isSameLocator(one, other) && contradicts(one, other)));
}

function isSameLocator(a: LocatorModel, b: LocatorModel): boolean {
  return a.pointer === b.pointer && a.header === b.header && a.after === b.after && a.before === b.before;
}

function contradicts(a: ConditionModel, b: ConditionModel): boolean {
  if (a.equals === undefined) return a.present === true && b.present === false;
  return b.present === false || (b.equals !== undefined && a.equals !== b.equals);
}
