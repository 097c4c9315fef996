import type { ContractModel, FormModel } from '../../model/model.js';
import type { ResponseGroup } from '../../model/responses.js';
import { contentOf, exampleValue, headersOf } from './responses.js';

/** Documented errors as one response with any of their bodies. `default` has the envelopes, for undocumented errors too. */
export function groupResponse(contract: ContractModel, group: ResponseGroup): object {
  const errors = [...new Map(group.forms.map(({ error }) => [error.id, error.json.title]))];
  return {
    description: descriptionOf(
      contract,
      group.key,
      errors.map(([, title]) => title),
    ),
    ...headersOf(group),
    content: contentOf(group.bodies, group.forms, (form) => examplesOf(form, group)),
    'x-error-envelopes': {
      contract: contract.id,
      errors: errors.map(([id]) => id),
      surfaces: group.surfaces,
      status: group.statuses ?? [],
    },
  };
}

function descriptionOf({ json: { name } }: ContractModel, key: string, titles: string[]): string {
  if (key === 'default') return `Any error of ${name}, documented or not.`;
  return `Any error that ${name} documents with a status of ${key}: ${titles.join('; ')}.`;
}

/** For one status all examples with it; for several statuses one of each form, a documented one if there is one. */
function examplesOf({ examples, error }: FormModel, { statuses }: ResponseGroup): [name: string, example: object][] {
  const matching = examples.filter(
    ({ json }) => json.status === undefined || statuses === null || statuses.includes(json.status),
  );
  const first = matching.find(({ json }) => json.basis === 'documented') ?? matching[0];
  const shown = statuses?.length === 1 ? matching : first ? [first] : [];
  return shown.map((example) => [`${error.id}.${example.case}`, exampleValue(example)]);
}
