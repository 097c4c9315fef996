import { ExampleValidator } from '../model/example-validator.js';
import { formsOf } from '../model/match-example.js';
import type { ModelRule } from './rule.js';

export const examples: ModelRule = {
  name: 'examples',
  description: 'Each example honours its wire form: body schema, bound status, required headers.',
  check(contract) {
    const judge = ExampleValidator.of(contract);
    return contract.examples.flatMap(({ file, error, json }) => {
      const problem = (pointer: string, message: string, fix: string) => ({
        file,
        pointer,
        rule: examples.name,
        message,
        fix,
      });
      const forms = formsOf(contract.errors.find(({ id }) => id === error)?.forms ?? [], json);
      if (forms.length === 0)
        return [
          problem(
            '',
            `\`${error}\` has no wire form of this shape on this surface.`,
            'Mend the body, or describe the form.',
          ),
        ];
      if (json.violations)
        return [problem('/violations', 'An example breaks nothing.', 'Move the file to `counterexamples/`.')];
      return forms.flatMap((form) =>
        judge
          .violationsOf(form, json)
          .map((found) =>
            problem(
              { body: '/body', header: '/headers', status: '/status' }[found.in],
              `It breaks \`${error}\`: ${found.rule} of ${found.in} ${found.path}.`,
              'Mend the example, or the contract.',
            ),
          ),
      );
    });
  },
};
