import type { OpenAPIV3, OpenAPIV3_1 } from 'openapi-types';
import type { ContractModel } from '../../model/model.js';
import { sharedHeaders } from '../../model/response-headers.js';
import { errorResponses, responseGroups } from '../../model/responses.js';
import { DOCUMENT_VERSION, LICENSE } from '../text/document-info.js';
import { readerText } from '../text/reader-text.js';
import { schemaFacts } from './facts.js';
import { errorResponse, groupResponse } from './responses.js';
import { withKnownCodes } from './schema/known-codes.js';
import { openApiSchema, type Version } from './schema/schema.js';
import { securitySchemes } from './security-schemes.js';

/**
 * A self-contained OpenAPI document without paths, for other documents to refer to: the body schemas, a response for
 * each documented error and for each status, their headers, and the credentials. It uses what all tools can import:
 * references to `#/components` only, examples by value, and `enum` for literals.
 */
export function openApiDocument(
  contracts: readonly ContractModel[],
  version: Version,
): OpenAPIV3.Document | OpenAPIV3_1.Document {
  const security = contracts.flatMap(securitySchemes);
  const document = {
    openapi: version === '3.1' ? '3.1.0' : '3.0.3',
    info: info(contracts),
    paths: {},
    components: {
      schemas: Object.fromEntries(contracts.flatMap((contract) => schemas(contract, version))),
      responses: Object.fromEntries(contracts.flatMap((contract) => responses(contract, version))),
      headers: Object.fromEntries(contracts.flatMap(headers)),
      ...(security.length > 0 && { securitySchemes: Object.fromEntries(security) }),
    },
  };
  // openapi-types has neither `contains` nor extensions; the tests validate the result.
  return document as unknown as OpenAPIV3.Document | OpenAPIV3_1.Document;
}

function info(contracts: readonly ContractModel[]) {
  const only = contracts.length === 1 ? contracts[0]?.json : undefined;
  return {
    title: only ? `${only.name}: error responses` : 'Error responses of all contracts',
    version: DOCUMENT_VERSION,
    description: only
      ? readerText(only.summary)
      : 'Error responses that API descriptions may refer to, from all contracts together.',
    license: LICENSE,
  };
}

function schemas(contract: ContractModel, version: Version): [title: string, schema: object][] {
  return [...contract.schemas.values()].map((schema) => [
    schema.source.title,
    { ...openApiSchema(withKnownCodes(contract, schema), version, schema.file), ...schemaFacts(contract, schema) },
  ]);
}

function responses(contract: ContractModel, version: Version): [name: string, response: object][] {
  const shared = sharedHeaders(contract);
  const headers = ({ name }: { name: string }) => shared.get(name) ?? new Map();
  return [
    ...errorResponses(contract).map((one): [string, object] => [
      one.name,
      errorResponse(contract, one, headers(one), version),
    ]),
    ...responseGroups(contract).map((one): [string, object] => [
      one.name,
      groupResponse(contract, one, headers(one), version),
    ]),
  ];
}

function headers(contract: ContractModel): [name: string, header: object][] {
  const shared = [...sharedHeaders(contract).values()].flatMap((headers) => [...headers.values()]);
  return shared.map(({ name, description, ...header }) => [name, { description: readerText(description), ...header }]);
}
