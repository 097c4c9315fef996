import type { ExpectedViolation } from '../model/contract-json.js';
import { ExampleValidator } from '../model/example-validator.js';
import { formsOf, shapeOf } from '../model/match-example.js';
import type { ContractModel } from '../model/model.js';
import { type ExampleFile, UNMATCHED } from '../model/source.js';
import type { ModelRule } from './rule.js';

export const counterexamples: ModelRule = {
  name: 'counterexamples',
  description: 'Each counterexample has exactly the violations that it names.',
  check(contract) {
    const validator = ExampleValidator.of(contract);
    return contract.counterexamples.flatMap((example) => {
      const { file, error, json } = example;
      const problem = (pointer: string, message: string, fix: string) => ({
        file,
        pointer,
        rule: counterexamples.name,
        message,
        fix,
      });
      if (!json.violations)
        return [
          problem('', 'The counterexample names no violation.', 'Add `violations`, or move the file to `examples/`.'),
        ];
      const found = violationsOf(contract, validator, example);
      if (!found)
        return [
          problem(
            '',
            `\`${error}\` has no form of this shape on this surface.`,
            'Correct the body, or move the file to another folder.',
          ),
        ];
      if (found.length === json.violations.length && found.every((one, index) => same(one, json.violations?.[index])))
        return [];
      return [
        problem(
          '/violations',
          `Expected ${json.violations.map(describe).join(' and ')}, got ${found.map(describe).join(' and ') || 'no violation'}.`,
          'Name exactly the violations that there are, or correct the response.',
        ),
      ];
    });
  },
};

/** The violations of its error's form, or, if it matches none, of the envelope of its shape. */
function violationsOf(
  contract: ContractModel,
  validator: ExampleValidator,
  { error, json }: ExampleFile,
): ExpectedViolation[] | undefined {
  if (error === UNMATCHED) {
    const shape = shapeOf(json.body, contract.envelopes);
    const envelope = contract.envelopes.find((envelope) => envelope.json.shape === shape) ?? contract.envelopes[0];
    return envelope && validator.schemaViolation(envelope.schema, json.body);
  }
  const form = formsOf(contract.errors.find(({ id }) => id === error)?.forms ?? [], json)[0];
  return form && validator.violationsOf(form, json);
}

function same(a: ExpectedViolation, b: ExpectedViolation | undefined): boolean {
  return a.in === b?.in && a.path === b.path && a.rule === b.rule;
}

function describe({ in: part, path, rule }: ExpectedViolation): string {
  return `${rule} in ${part} ${path}`.trim();
}
