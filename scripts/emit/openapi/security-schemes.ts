import type { ContractModel } from '../../model/model.js';
import { securityName } from '../../model/names.js';
import { readerText } from '../text/reader-text.js';

/** The credentials of a contract as OpenAPI security schemes. */
export function securitySchemes({ id, json }: ContractModel): [name: string, scheme: object][] {
  return Object.entries(json.credentials ?? {}).map(([name, { description, scheme }]) => [
    securityName(id, name),
    { ...scheme, description: readerText(description) },
  ]);
}
