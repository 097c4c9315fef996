import { allForms } from '../model/all-forms.js';
import { isObject, type JsonObject } from '../model/json.js';
import { formsOf } from '../model/match-example.js';
import type { ContractModel, FormModel } from '../model/model.js';
import type { Problem } from '../model/problem.js';
import type { ModelRule } from './rule.js';

export const coverage: ModelRule = {
  name: 'coverage',
  description:
    'Each form has an example on each surface and with each bound status, and a counterexample for its body, for each required header and for its bound statuses: without one, nothing shows that the check works.',
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
  const { error, surfaces, boundStatus, examples } = form;
  const missing = [
    ...surfaces
      .filter((surface) => !examples.some(({ json }) => json.surfaces?.includes(surface) ?? true))
      .map((surface) => `on \`${surface}\``),
    ...(boundStatus ?? [])
      .filter((status) => examples.length > 0 && !examples.some(({ json }) => json.status === status))
      .map((status) => `with the status ${status}`),
  ];
  return missing.map((where) =>
    problem(
      contract,
      form,
      `\`${error.id}\` has no example of this form ${where}.`,
      `Add one to \`${contract.id}/examples/${error.id}/\`.`,
    ),
  );
}

function missingCounterexamples(contract: ContractModel, form: FormModel): Problem[] {
  const violations = contract.counterexamples
    .filter(({ error, json }) => error === form.error.id && formsOf([form], json).length > 0)
    .flatMap(({ json }) => json.violations ?? []);
  // With another status or envelope, an error that is matched by status or shape is not matched at all.
  const byStatusOrShape = form.json.matchBy.some((by) => by === 'status' || by === 'shape');
  const mayBeInvalid = !byStatusOrShape && requiredLeaves(form.schema.flat) > form.json.matchBy.length;
  const needed = [
    ...(mayBeInvalid ? [{ in: 'body', path: undefined, what: 'an invalid body' }] : []),
    ...form.requiredHeaders.map(({ name }) => ({ in: 'header', path: name, what: `a missing \`${name}\` header` })),
    ...(form.boundStatus && !byStatusOrShape ? [{ in: 'status', path: '', what: 'a wrong status' }] : []),
  ];
  return needed
    .filter(
      ({ in: part, path }) => !violations.some((one) => one.in === part && (path === undefined || one.path === path)),
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

/** The number of required members that have no required members themselves. */
function requiredLeaves({ required, properties }: JsonObject): number {
  if (!Array.isArray(required)) return 1;
  const members = isObject(properties) ? properties : {};
  return required.reduce<number>((sum, key) => sum + requiredLeaves((members[key as string] ?? {}) as JsonObject), 0);
}
