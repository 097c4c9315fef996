import type { HeaderModel } from '../../model/model.js';
import { headerName, sameHeader } from '../../model/names.js';
import { type ErrorResponse, headerNames, type ResponseGroup } from '../../model/responses.js';

/** The headers of a response by component name. One is required if every form of the response requires it. */
export function responseHeaders(response: ErrorResponse | ResponseGroup): [name: string, header: object][] {
  const { name, forms, statuses } = response;
  return headerNames(forms).map((header) => {
    const each = forms.map(({ headers, boundStatus }) => {
      const found = Object.entries(headers).find(([other]) => sameHeader(other, header))?.[1];
      const known = boundStatus?.filter((one) => statuses === null || statuses.includes(one)) ?? [];
      return found && { ...found, required: isRequired(found, known) };
    });
    const known = each.filter((found) => found !== undefined);
    const schemas = [...new Map(known.map(({ schema }) => [JSON.stringify(schema), schema])).values()];
    const [first] = known;
    return [
      headerName(name, header),
      {
        description: [...new Set(known.map(({ description }) => description))].join(' '),
        required: !isDefault(response) && each.every((found) => found?.required),
        schema: schemas.length === 1 ? schemas[0] : { anyOf: schemas },
        ...(first && headerExample(first)),
      },
    ];
  });
}

/** An undocumented error has no header that anything promises. */
function isDefault(response: ErrorResponse | ResponseGroup): boolean {
  return 'key' in response && response.key === 'default';
}

/** Whether every response with one of these statuses has the header. */
function isRequired({ required, onStatus }: HeaderModel, statuses: readonly number[]): boolean {
  return required && (onStatus === undefined || statuses.every((status) => onStatus.includes(status)));
}

/** The `example` of a header, if it has one. */
function headerExample({ schema, example }: HeaderModel): { example?: string | number } {
  if (example === undefined) return {};
  return { example: schema.type === 'string' ? example : Number(example) };
}
