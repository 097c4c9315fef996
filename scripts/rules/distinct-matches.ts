import { allForms, isMatchedAlone, shareRevision } from '../model/all-forms.js';
import { codeLiterals } from '../model/form-match.js';
import type { LocatorModel } from '../model/locator.js';
import type { ConditionModel, FormModel } from '../model/model.js';
import { patternsDisjoint } from '../model/patterns-disjoint.js';
import type { ModelRule } from './rule.js';

export const distinctMatches: ModelRule = {
  name: 'distinct-matches',
  description: 'On one surface, no response matches two errors: the later one in the contract would never be found.',
  check(contract) {
    const forms = allForms(contract);
    return forms.flatMap((form, index) =>
      forms
        .slice(0, index)
        .filter((earlier) => earlier.error !== form.error && overlap(earlier, form))
        .map((earlier) => ({
          file: contract.file,
          pointer: form.pointer,
          rule: distinctMatches.name,
          message: `A response can match both \`${form.error.id}\` and \`${earlier.error.id}\`.`,
          fix: 'Add a condition to `matchBy` of one of them: a text, a status, a member or a header.',
        })),
    );
  },
};

/** Whether one response could match both forms. */
function overlap(a: FormModel, b: FormModel): boolean {
  if (a.shape !== b.shape || !shareRevision(a, b)) return false;
  if (!a.surfaces.some((surface) => b.surfaces.includes(surface))) return false;
  if (rankOf(a) !== rankOf(b)) return hides(a, b) || hides(b, a);
  if (a.envelope !== b.envelope && !shareLiteral(a, b)) return false;
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

/** Whether the first is matched by its code alone, and each body of the second has that code. */
function hides(a: FormModel, b: FormModel): boolean {
  if (a.matchBy.codes.length === 0 || a.matchBy.text !== undefined || a.matchBy.pattern !== undefined) return false;
  const codes = codeLiterals(b.schema.flat, b.envelope);
  if (a.envelope !== b.envelope && !shareLocator(a.envelope.code, b.envelope.code)) return false;
  return isMatchedAlone(a) && codes.length > 0 && codes.every((code) => a.matchBy.codes.includes(code));
}

/** Whether forms of two envelopes are matched by a code or text that both read from the same place. */
function shareLiteral(a: FormModel, b: FormModel): boolean {
  if (a.matchBy.codes.length > 0) return shareLocator(a.envelope.code, b.envelope.code);
  if (a.matchBy.text === undefined && a.matchBy.pattern === undefined) return false;
  return a.shape === 'tool-result' || shareLocator(a.envelope.message, b.envelope.message);
}

function shareLocator(a: readonly LocatorModel[], b: readonly LocatorModel[]): boolean {
  return a.some((one) => b.some((other) => isSameLocator(one, other)));
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
