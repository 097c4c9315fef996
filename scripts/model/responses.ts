import type { Shape, Surface } from '../interfaces/contract-table.js';
import { allForms } from './all-forms.js';
import type { ContractModel, EnvelopeModel, ErrorModel, FormModel } from './model.js';
import { groupName, responseName, sameHeader } from './names.js';

/** A response that an API description can refer to. */
interface Response {
  name: string;
  forms: FormModel[];
  surfaces: Surface[];
  /** The statuses that its forms have; null: any status. */
  statuses: number[] | null;
}

/** All forms of one error and one shape: revisions, statuses and headers do not divide them. */
export interface ErrorResponse extends Response {
  error: ErrorModel;
}

/** Documented errors of one surface. */
export interface ResponseGroup extends Response {
  /** The key of the response in an operation: a status, a range of statuses, or `default`. */
  key: string;
  /** What its bodies satisfy: a documented form, or for `default` an envelope. */
  bodies: (FormModel | EnvelopeModel)[];
}

export function errorResponses(contract: ContractModel): ErrorResponse[] {
  return contract.errors.flatMap((error) => {
    const shapes = [...new Set(error.forms.map(({ shape }) => shape))];
    return shapes.map((shape) => errorResponse(contract, error, shape));
  });
}

function errorResponse(contract: ContractModel, error: ErrorModel, shape: Shape): ErrorResponse {
  const forms = error.forms.filter((form) => form.shape === shape);
  return {
    name: responseName(contract, error.id, shape),
    error,
    forms,
    surfaces: [...new Set(forms.flatMap(({ surfaces }) => surfaces))],
    statuses: forms.every(({ boundStatus }) => boundStatus) ? statusesOf(forms) : null,
  };
}

/**
 * The groups of each surface: each status that several forms share, also one below 400, each range of error statuses that
 * the contract lists one of, and `default`.
 */
export function responseGroups(contract: ContractModel): ResponseGroup[] {
  const surfaces = [...new Set(contract.envelopes.flatMap(({ json }) => json.surfaces))];
  return surfaces.flatMap((surface) => groupsOf(contract, surface));
}

function groupsOf(contract: ContractModel, surface: Surface): ResponseGroup[] {
  const forms = allForms(contract).filter(({ surfaces }) => isOn(surfaces, surface));
  const listed = statusesOf(forms);
  const group = (key: string, statuses: number[]): ResponseGroup => {
    const bodies = forms.filter(({ boundStatus }) => boundStatus?.some((one) => statuses.includes(one)));
    return { name: groupName(contract.id, surface, key), key, surfaces: [surface], forms: bodies, bodies, statuses };
  };
  const single = listed.map((status) => group(`${status}`, [status]));
  const classes = ['4', '5'].map((digit) =>
    group(
      `${digit}XX`,
      listed.filter((status) => `${status}`.startsWith(digit)),
    ),
  );
  return [
    ...single.filter(({ forms }) => forms.length > 1),
    ...classes.filter(({ forms }) => forms.length > 0),
    {
      name: groupName(contract.id, surface, 'default'),
      key: 'default',
      surfaces: [surface],
      forms,
      bodies: contract.envelopes.filter(({ json }) => isOn(json.surfaces, surface)),
      statuses: null,
    },
  ];
}

/** MCP messages are JSON-RPC messages: what comes on the surface `json-rpc` also comes on `mcp`. */
function isOn(surfaces: readonly Surface[], surface: Surface): boolean {
  return surfaces.includes(surface) || (surface === 'mcp' && surfaces.includes('json-rpc'));
}

function statusesOf(forms: readonly FormModel[]): number[] {
  return [...new Set(forms.flatMap(({ boundStatus }) => boundStatus ?? []))].sort((a, b) => a - b);
}

/** The names of the headers of some forms, each as the first form writes it. */
export function headerNames(forms: readonly FormModel[]): string[] {
  const names = forms.flatMap(({ headers }) => Object.keys(headers));
  return names.filter((name, index) => names.findIndex((other) => sameHeader(other, name)) === index);
}
