import { beforeAll, describe, expect, test } from 'vitest';
import { contracts, plainJudges, printedBodies } from '../support/contracts.js';
import { componentValidator, openApiDocument, titlesOf, VERSIONS } from '../support/openapi.js';

type Judge = (body: unknown) => boolean;

describe.each(VERSIONS)('OpenAPI %s', (version) => {
  describe.each(contracts)('$id', (contract) => {
    const plain = plainJudges(contract);
    const judges = new Map<string, Judge>();

    beforeAll(async () => {
      for (const title of plain.keys()) judges.set(title, await componentValidator(version, contract.id, title));
    });

    test('judges every printed body by every schema as the source does', () => {
      const disputed = printedBodies(contract).flatMap(([file, body]) =>
        [...plain].flatMap(([title, judge]) =>
          judges.get(title)?.(body) === judge(body) ? [] : [`${file} as a ${title}`],
        ),
      );
      expect(disputed).toEqual([]);
    });

    test('shows the examples of each form, and they are valid', () => {
      const shown: unknown[] = [];
      for (const [name, { content }] of Object.entries(openApiDocument(version, contract.id).components.responses)) {
        for (const body of Object.values(content)) {
          const fitting = titlesOf(body).map((title) => judges.get(title) as Judge);
          for (const [file, { value }] of Object.entries(body.examples ?? {})) {
            expect(
              fitting.some((judge) => judge(value)),
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
