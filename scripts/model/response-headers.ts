import type { ContractModel, HeaderModel } from './model.js';
import { headerName, sameHeader } from './names.js';
import { type ErrorResponse, errorResponses, headerNames, type ResponseGroup, responseGroups } from './responses.js';

type Response = ErrorResponse | ResponseGroup;

/** A header as the responses of a contract share it. */
export interface SharedHeader {
  /** `AcmeRetryAfter` */
  name: string;
  required: boolean;
  description: string;
  schema: HeaderModel['schema'] | { anyOf: HeaderModel['schema'][] };
  example?: string | number;
}

/**
 * The headers of a contract's responses, by response and header. Equal ones are one: the first has the plain name of the
 * header (`AcmeRetryAfter`, or `AcmeOptionalRetryAfter`), another one is qualified by the first response that has it.
 * A later error renames none of them.
 */
export function sharedHeaders(contract: ContractModel): Map<string, Map<string, SharedHeader>> {
  const known = new Map<string, SharedHeader>();
  const used = new Set<string>();
  const share = (response: Response, header: string): SharedHeader => {
    const definition = definitionOf(response, header);
    const key = `${header.toLowerCase()} ${JSON.stringify(definition)}`;
    const plain = headerName(contract.prefix, header, definition.required);
    const name = used.has(plain) ? headerName(response.name, header, true) : plain;
    const shared = known.get(key) ?? { name, ...definition };
    known.set(key, shared);
    used.add(shared.name);
    return shared;
  };
  return new Map(
    [...errorResponses(contract), ...responseGroups(contract)].map((response) => [
      response.name,
      new Map(headerNames(response.forms).map((header) => [header, share(response, header)])),
    ]),
  );
}

/** A header of a response. It is required if every form of the response requires it. */
function definitionOf(response: Response, header: string): Omit<SharedHeader, 'name'> {
  const { forms, statuses } = response;
  const each = forms.map(({ headers, boundStatus }) => {
    const found = Object.entries(headers).find(([other]) => sameHeader(other, header))?.[1];
    const listed = boundStatus?.filter((one) => statuses === null || statuses.includes(one)) ?? [];
    return found && { ...found, required: isRequired(found, listed) };
  });
  const known = each.filter((found) => found !== undefined);
  const [first] = known;
  const descriptions = new Set(known.map(({ description }) => description));
  const schemas = [...new Map(known.map(({ schema }) => [JSON.stringify(schema), schema])).values()];
  const [schema, ...others] = schemas;
  return {
    description: descriptions.size === 1 ? (first?.description as string) : 'Its value depends on the error.',
    required: !isDefault(response) && each.every((found) => found?.required),
    schema: schema && others.length === 0 ? schema : { anyOf: schemas },
    ...(first && exampleOf(first)),
  };
}

/** Nothing promises a header of an undocumented error. */
function isDefault(response: Response): boolean {
  return 'key' in response && response.key === 'default';
}

/** Whether every response with one of these statuses has the header. */
function isRequired({ required, onStatus }: HeaderModel, statuses: readonly number[]): boolean {
  return required && (onStatus === undefined || statuses.every((status) => onStatus.includes(status)));
}

function exampleOf({ schema, example }: HeaderModel): { example?: string | number } {
  if (example === undefined) return {};
  return { example: schema.type === 'string' ? example : Number(example) };
}
