import type { ContractModel, FormModel, SchemaModel } from '../../model/model.js';

/** The documentation that an editor shows for the type of a body: description, status, headers, an example. */
export function documentation({ errors }: ContractModel, schema: SchemaModel): string {
  const forms = errors.flatMap(({ forms }) => forms.filter((form) => form.schema === schema));
  const isEnvelope = forms.length === 0 || forms.some((form) => form.envelope.schema === schema);
  const examples = forms.flatMap((form) => form.examples.map(({ json }) => json));
  const example = (examples.find(({ basis }) => basis === 'documented') ?? examples[0])?.body;
  return [
    schema.source.description as string,
    ...(isEnvelope ? [] : forms.map(wire)),
    ...(example === undefined ? [] : [`@example\n\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``]),
  ].join('\n\n');
}

function wire({ json, surfaces, boundStatus }: FormModel): string {
  const status = json.status
    ? `HTTP ${json.status.join(' or ')}${boundStatus ? '' : ' (inferred)'}`
    : 'With any HTTP status or none';
  const headers = Object.entries(json.headers ?? {}).map(
    ([name, { required }]) => `\`${name}\`${required ? '' : ' (optional)'}`,
  );
  return `${status}, on ${surfaces.join(' and ')}${headers.length > 0 ? `, with the header ${headers.join(', ')}` : ''}.`;
}
