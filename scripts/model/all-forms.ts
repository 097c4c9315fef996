import type { ContractModel, FormModel } from './model.js';

/** The forms of a contract. */
export function allForms({ errors }: ContractModel): FormModel[] {
  return errors.flatMap(({ forms }) => forms);
}

/** Whether some revision of the contract has both forms. */
export function shareRevision({ revisions: a }: FormModel, { revisions: b }: FormModel): boolean {
  return a === null || b === null || a.some((revision) => b.includes(revision));
}

/** Whether a form has no other condition than its code or its text. */
export function isMatchedAlone({ matchBy: { status, conditions } }: FormModel): boolean {
  return !status && conditions.length === 0;
}
