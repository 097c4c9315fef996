import { beforeAll, describe, expect, test } from 'vitest';
import { contracts, plainJudges, printedBodies } from '../support/contracts.js';
import { componentJudge, openApiDocument, VERSIONS } from '../support/openapi.js';

type Judge = (body: unknown) => boolean;

describe.each(VERSIONS)('OpenAPI %s', (version) => {
  describe.each(contracts)('$id', (contract) => {
    const plain = plainJudges(contract);
    const judges = new Map<string, Judge>();

    beforeAll(async () => {
      for (const title of plain.keys()) judges.set(title, await componentJudge(version, contract.id, title));
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
        for (const { schema, examples } of Object.values(content)) {
          const judge = judges.get(schema.$ref.replace('#/components/schemas/', '')) as Judge;
          for (const [file, { value }] of Object.entries(examples)) {
            expect(judge(value), `${name}: ${file}`).toBe(true);
            shown.push(value);
          }
        }
      }
      expect(shown).toEqual(expect.arrayContaining(contract.examples.map(({ json }) => json.body)));
    });
  });
});
