import { isObject } from '../../shared/json-object.js';
import { listAt } from '../description/json-members.js';

/** What a published response says about itself in `x-error-envelopes`. */
export interface ResponseExtension {
  contract: string | undefined;
  /** The ids of the errors that it describes; empty for any error of the contract. */
  errors: string[];
  surfaces: string[];
  /** The HTTP statuses that the contract lists for it; empty: any. */
  status: (number | string)[];
  /** Whether the response describes several errors. */
  group: boolean;
}

export function readExtension(extension: unknown): ResponseExtension {
  const { contract, error, status } = isObject(extension) ? extension : {};
  const group = isObject(extension) && Array.isArray(extension.errors);
  return {
    contract: typeof contract === 'string' ? contract : undefined,
    errors: typeof error === 'string' ? [error] : listAt(extension, 'errors').map(String),
    surfaces: listAt(extension, 'surfaces').map(String),
    status: [status].flat().filter((one): one is number | string => typeof one === 'number' || isStatusText(one)),
    group,
  };
}

function isStatusText(value: unknown): value is string {
  return typeof value === 'string' && value !== 'any';
}
