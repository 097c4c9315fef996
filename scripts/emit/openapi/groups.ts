import type { ContractModel, FormModel, SchemaModel } from '../../model/model.js';
import { headerName, sameHeader } from '../../model/names.js';
import { headerNames, type ResponseGroup } from '../../model/response-groups.js';
import { exampleValue, headerExample, headersOf, isRequired, mediaTypeOf, schemaOf } from './responses.js';

/** Documented errors as one response with any of their bodies. `default` has the envelopes, for undocumented errors too. */
export function groupResponse(contract: ContractModel, group: ResponseGroup): object {
  const { name, key, forms, status } = group;
  const errors = [...new Map(forms.map(({ error }) => [error.id, error.json.title]))];
  const surfaces = new Set(
    key === 'default'
      ? contract.envelopes.flatMap(({ json }) => json.surfaces)
      : forms.flatMap(({ surfaces }) => surfaces),
  );
  return {
    description: descriptionOf(
      contract,
      key,
      errors.map(([, title]) => title),
    ),
    ...headersOf(name, headerNames(forms)),
    content: contentOf(contract, group),
    'x-error-envelopes': {
      contract: contract.id,
      errors: errors.map(([id]) => id),
      surfaces: [...surfaces],
      status,
    },
  };
}

function descriptionOf({ json: { name } }: ContractModel, key: string, titles: string[]): string {
  if (key === 'default') return `Any error of ${name}, documented or not.`;
  return `Any error that ${name} documents with a status of ${key}: ${titles.join('; ')}.`;
}

function contentOf(contract: ContractModel, group: ResponseGroup): object {
  const bodies: { mediaType: string; schema: SchemaModel }[] = (
    group.key === 'default'
      ? contract.envelopes.map((envelope) => ({ envelope, schema: envelope.schema }))
      : group.forms
  ).map((body) => ({ mediaType: mediaTypeOf(body), schema: body.schema }));
  const mediaTypes = [...new Set(bodies.map(({ mediaType }) => mediaType))];
  return Object.fromEntries(
    mediaTypes.map((mediaType) => {
      const schemas = bodies.filter((body) => body.mediaType === mediaType).map(({ schema }) => schema);
      const forms = group.forms.filter((form) => mediaTypeOf(form) === mediaType);
      const examples = forms.flatMap((form) => examplesOf(form, group));
      return [
        mediaType,
        { ...schemaOf(schemas), ...(examples.length > 0 && { examples: Object.fromEntries(examples) }) },
      ];
    }),
  );
}

/** For one status all examples with it; for several statuses one of each form, a documented one if there is one. */
function examplesOf({ examples, error }: FormModel, { status }: ResponseGroup): [name: string, example: object][] {
  const matching = examples.filter(
    ({ json }) => json.status === undefined || status.length === 0 || status.includes(json.status),
  );
  const first = matching.find(({ json }) => json.basis === 'documented') ?? matching[0];
  const shown = status.length === 1 ? matching : first ? [first] : [];
  return shown.map((example) => [`${error.id}.${example.case}`, exampleValue(example)]);
}

/** The headers of a group. One is required if every error of the group requires it. */
export function groupHeaders({ name, key, forms, status }: ResponseGroup): [name: string, header: object][] {
  return headerNames(forms).map((header) => {
    const each = forms.map(({ headers, boundStatus }) => {
      const found = Object.entries(headers).find(([other]) => sameHeader(other, header))?.[1];
      const statuses = (boundStatus ?? []).filter((one) => status.includes(one));
      return found && { ...found, required: isRequired(found, statuses) };
    });
    const known = each.filter((found) => found !== undefined);
    const schemas = [...new Map(known.map(({ schema }) => [JSON.stringify(schema), schema])).values()];
    const [first] = known;
    return [
      headerName(name, header),
      {
        description: [...new Set(known.map(({ description }) => description))].join(' '),
        required: key !== 'default' && each.every((found) => found?.required),
        schema: schemas.length === 1 ? schemas[0] : { anyOf: schemas },
        ...(first && headerExample(first)),
      },
    ];
  });
}
