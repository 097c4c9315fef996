import type { ExpectedViolation } from '../model/contract-json.js';
import { ExampleValidator } from '../model/example-validator.js';
import { formsOf, shapeOf } from '../model/match-example.js';
import type { ContractModel } from '../model/model.js';
import { type ExampleFile, UNMATCHED } from '../model/source.js';
import type { ModelRule } from './rule.js';

export const counterexamples: ModelRule = {
  name: 'counterexamples',
  description: 'Each counterexample breaks its contract with exactly the violations it names.',
  check(contract) {
    const judge = ExampleValidator.of(contract);
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
        return [problem('', 'It names no violation.', 'Add `violations`, or move the file to `examples/`.')];
      const found = judged(contract, judge, example);
      if (!found)
        return [
          problem('', `\`${error}\` has no wire form of this shape on this surface.`, 'Mend the body, or the folder.'),
        ];
      if (found.length === json.violations.length && found.every((one, index) => same(one, json.violations?.[index])))
        return [];
      return [
        problem(
          '/violations',
          `It breaks ${found.map(say).join(' and ') || 'nothing'}.`,
          `Name exactly that, or break exactly ${json.violations.map(say).join(' and ')}.`,
        ),
      ];
    });
  },
};

/** What a counterexample breaks: its error's form, or, claiming none, the envelope of its shape. */
function judged(
  contract: ContractModel,
  judge: ExampleValidator,
  { error, json }: ExampleFile,
): ExpectedViolation[] | undefined {
  if (error === UNMATCHED) {
    const shape = shapeOf(json.body, contract.envelopes);
    const envelope = contract.envelopes.find((envelope) => envelope.json.shape === shape) ?? contract.envelopes[0];
    return envelope && judge.bodyViolation(envelope.schema, envelope, json.body, json.status);
  }
  const form = formsOf(contract.errors.find(({ id }) => id === error)?.forms ?? [], json)[0];
  return form && judge.violationsOf(form, json);
}

function same(a: ExpectedViolation, b: ExpectedViolation | undefined): boolean {
  return a.in === b?.in && a.path === b.path && a.rule === b.rule;
}

function say({ in: where, path, rule }: ExpectedViolation): string {
  return `${rule} of ${where} ${path}`.trim();
}
