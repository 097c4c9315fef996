import { ExampleValidator } from '../model/example-validator.js';
import { formsOf } from '../model/match-example.js';
import type { ModelRule } from './rule.js';

export const examples: ModelRule = {
  name: 'examples',
  description: 'Each example is valid: by the body schema, the bound statuses and the required headers of its form.',
  check(contract) {
    const validator = ExampleValidator.of(contract);
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
            `\`${error}\` has no form of this shape on this surface.`,
            'Correct the body or `surfaces`, or describe the form.',
          ),
        ];
      if (json.violations)
        return [
          problem(
            '/violations',
            'An example has no violations.',
            'Move the file to `counterexamples/`, or leave `violations` out.',
          ),
        ];
      return forms.flatMap((form) =>
        validator
          .violationsOf(form, json)
          .map((found) =>
            problem(
              { body: '/body', header: '/headers', status: '/status' }[found.in],
              `The example is not valid as \`${error}\`: ${`${found.rule} in ${found.in} ${found.path}`.trim()}.`,
              'Correct the example, or the contract.',
            ),
          ),
      );
    });
  },
};
