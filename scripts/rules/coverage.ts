import { isObject, type JsonObject } from '../model/json.js';
import { formsOf } from '../model/match-example.js';
import type { ContractModel, FormModel } from '../model/model.js';
import type { Problem } from '../model/problem.js';
import type { ModelRule } from './rule.js';
import { allForms } from './wire-forms.js';

export const coverage: ModelRule = {
  name: 'coverage',
  description:
    'Each wire form has an example on each surface, and a counterexample for its body, for each header it requires and for the status it is bound to: a check that nothing breaks may be no check.',
  check: (contract) =>
    allForms(contract).flatMap((form) => [
      ...missingExamples(contract, form),
      ...missingCounterexamples(contract, form),
    ]),
};

function problem({ file }: ContractModel, { pointer }: FormModel, message: string, fix: string): Problem {
  return { file, pointer, rule: coverage.name, message, fix };
}

function missingExamples(contract: ContractModel, form: FormModel): Problem[] {
  return form.surfaces
    .filter((surface) => !form.examples.some(({ json }) => json.surfaces?.includes(surface) ?? true))
    .map((surface) =>
      problem(
        contract,
        form,
        `\`${form.error.id}\` has no example of this form on \`${surface}\`.`,
        `Add one to \`${contract.id}/examples/${form.error.id}/\`.`,
      ),
    );
}

function missingCounterexamples(contract: ContractModel, form: FormModel): Problem[] {
  const broken = contract.counterexamples
    .filter(({ error, json }) => error === form.error.id && formsOf([form], json).length > 0)
    .flatMap(({ json }) => json.violations ?? []);
  // An error told by its status and envelope claims nothing once the envelope or the status is another.
  const toldByStatus = form.json.matchBy.some((by) => by === 'status' || by === 'shape');
  const breakable = !toldByStatus && requiredLeaves(form.schema.flat) > form.json.matchBy.length;
  const wanted = [
    ...(breakable ? [{ in: 'body', path: undefined, what: 'a broken body' }] : []),
    ...form.requiredHeaders.map(({ name }) => ({ in: 'header', path: name, what: `a missing \`${name}\` header` })),
    ...(form.boundStatus && !toldByStatus ? [{ in: 'status', path: '', what: 'a wrong status' }] : []),
  ];
  return wanted
    .filter(
      ({ in: where, path }) => !broken.some((one) => one.in === where && (path === undefined || one.path === path)),
    )
    .map(({ what }) =>
      problem(
        contract,
        form,
        `\`${form.error.id}\` has no counterexample with ${what}.`,
        `Add one to \`${contract.id}/counterexamples/${form.error.id}/\`.`,
      ),
    );
}

/** How many members a body must have that hold no members themselves. */
function requiredLeaves({ required, properties }: JsonObject): number {
  if (!Array.isArray(required)) return 1;
  const members = isObject(properties) ? properties : {};
  return required.reduce<number>((sum, key) => sum + requiredLeaves((members[key as string] ?? {}) as JsonObject), 0);
}
