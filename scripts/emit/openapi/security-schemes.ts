import type { ContractModel } from '../../model/model.js';
import { securityName } from '../../model/names.js';

/** The credentials that a contract's pages describe, as OpenAPI says them. */
export function securitySchemes({ id, json }: ContractModel): [name: string, scheme: object][] {
  return Object.entries(json.credentials ?? {}).map(([name, { description, scheme }]) => [
    securityName(id, name),
    { ...scheme, description },
  ]);
}
