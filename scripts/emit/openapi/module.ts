import type { OpenAPIV3, OpenAPIV3_1 } from 'openapi-types';

type Document = OpenAPIV3.Document | OpenAPIV3_1.Document;

/** An OpenAPI document as a module, for code that copies its components into another description: it loads the JSON file. */
export function openApiModule(name: string, document: Document): { js: string; dts: string } {
  return {
    js: `import document from './${name}.openapi.json' with { type: 'json' };\n\nexport default document;\n`,
    dts: openApiDeclaration(document),
  };
}

/** The declaration of a document's module: its components by name. */
export function openApiDeclaration({ openapi, components = {} }: Document): string {
  const names = [components.schemas, components.responses, components.headers].map(union);
  return [
    "import type { OpenApiDocument } from '../../openapi-document.js';",
    '',
    '/** The document, its components by name. */',
    `declare const document: OpenApiDocument<\n  ${[JSON.stringify(openapi), ...names].join(',\n  ')}\n>;`,
    'export default document;',
    '',
  ].join('\n');
}

function union(components: object = {}): string {
  return (
    Object.keys(components)
      .map((name) => JSON.stringify(name))
      .join(' | ') || 'never'
  );
}
