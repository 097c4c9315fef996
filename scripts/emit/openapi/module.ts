import type { OpenAPIV3, OpenAPIV3_1 } from 'openapi-types';

/** An OpenAPI document as a module, for code that copies its components into another description. */
export function openApiModule(document: OpenAPIV3.Document | OpenAPIV3_1.Document): { js: string; dts: string } {
  const { openapi, components = {} } = document;
  const names = [components.schemas, components.responses, components.headers].map(union);
  return {
    js: `export default ${JSON.stringify(document)};\n`,
    dts: [
      "import type { OpenApiDocument } from '../../openapi-document.js';",
      '',
      '/** The document, its components by name. */',
      `declare const document: OpenApiDocument<\n  ${[JSON.stringify(openapi), ...names].join(',\n  ')}\n>;`,
      'export default document;',
      '',
    ].join('\n'),
  };
}

function union(components: object = {}): string {
  return (
    Object.keys(components)
      .map((name) => JSON.stringify(name))
      .join(' | ') || 'never'
  );
}
