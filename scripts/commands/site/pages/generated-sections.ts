import { bundleSchema } from '../../../emit/json-schema/bundle.js';
import { guardName } from '../../../model/type-names.js';
import { blocks, code, fence, section } from '../markdown.js';
import type { SiteError } from '../site-contract.js';
import { unique } from '../words.js';

/** The types of the bodies, with what to import. */
export function typeSection({ contract, forms }: SiteError): string {
  const types = unique(forms.map(({ reference }) => reference.type));
  if (types.length === 0) return '';
  const names = types.flatMap((type) => [guardName(type), `type ${type}`]).join(', ');
  const declarations = types.flatMap((type) => contract.declarationOf(type) ?? []);
  return section(
    'TypeScript',
    fence('ts', `import { ${names} } from '${contract.module}';`),
    fence('ts', declarations.join('\n\n')),
  );
}

/** References to paste into an OpenAPI description. */
export function openApiSection({ contract, responses }: SiteError): string {
  if (responses.length === 0) return '';
  const lines = responses.flatMap(({ name, surfaces, statuses }) => [
    `# ${surfaces.join(', ')}`,
    ...(statuses.length === 0 ? ['default'] : statuses).map(
      (status) => `'${status}': { $ref: '${contract.openApiFile}#/components/responses/${name}' }`,
    ),
  ]);
  return section('OpenAPI', 'As a response of an operation:', fence('yaml', lines.join('\n')));
}

/** The schemas of the bodies, each with those that it refers to. */
export function schemaSection({ contract, forms }: SiteError): string {
  const schemas = new Map(forms.map(({ model }) => [model.schema.file, model.schema]));
  return section(
    'JSON Schema',
    ...[...schemas.keys()].map((file) => {
      const schema = bundleSchema(contract.model, file.slice(file.indexOf('/') + 1));
      return blocks(
        `<details>\n<summary>${file}</summary>`,
        fence('json', JSON.stringify(schema, null, 2)),
        '</details>',
      );
    }),
    schemas.size === 0 ? '' : `Identifier: ${[...schemas.values()].map(({ source }) => code(source.$id)).join(', ')}`,
  );
}
