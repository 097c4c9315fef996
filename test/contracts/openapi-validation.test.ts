import { beforeAll, describe, expect, test } from 'vitest';
import { contracts, plainValidators, printedBodies } from '../support/contracts.js';
import { componentValidator, openApiDocument, titlesOf, VERSIONS } from '../support/openapi.js';

type Validate = (body: unknown) => boolean;

describe.each(VERSIONS)('OpenAPI %s', (version) => {
  describe.each(contracts)('$id', (contract) => {
    const plain = plainValidators(contract);
    const validators = new Map<string, Validate>();

    beforeAll(async () => {
      for (const title of plain.keys()) validators.set(title, await componentValidator(version, contract.id, title));
    });

    test('validates every printed body by every schema as the source does', () => {
      const disputed = printedBodies(contract).flatMap(([file, body]) =>
        [...plain].flatMap(([title, validate]) =>
          validators.get(title)?.(body) === validate(body) ? [] : [`${file} as a ${title}`],
        ),
      );
      expect(disputed).toEqual([]);
    });

    test('shows the examples of each form, and they are valid', () => {
      const shown: unknown[] = [];
      for (const [name, { content }] of Object.entries(openApiDocument(version, contract.id).components.responses)) {
        for (const body of Object.values(content)) {
          const fitting = titlesOf(body).map((title) => validators.get(title) as Validate);
          for (const [file, { value }] of Object.entries(body.examples ?? {})) {
            expect(
              fitting.some((validate) => validate(value)),
              `${name}: ${file}`,
            ).toBe(true);
            shown.push(value);
          }
        }
      }
      expect(shown).toEqual(expect.arrayContaining(contract.examples.map(({ json }) => json.body)));
    });
  });
});
