import { openApiDocument } from '../../emit/openapi/document.js';
import { contractReference } from '../../emit/reference/reference.js';
import { emitTypes } from '../../emit/types/types.js';
import type { ContractReference, ErrorReference, FormReference } from '../../interfaces/reference.js';
import type { ContractModel, FormModel } from '../../model/model.js';

/** One contract with all that its pages show. */
export interface SiteContract {
  model: ContractModel;
  reference: ContractReference;
  errors: SiteError[];
  /** What types are imported from: `error-envelopes/acme`. */
  module: string;
  /** The file that OpenAPI descriptions refer to. */
  openApiFile: string;
  declarationOf: (type: string) => string | undefined;
}

export interface SiteError {
  contract: SiteContract;
  reference: ErrorReference;
  forms: { reference: FormReference; model: FormModel }[];
  /** The responses of the OpenAPI document. */
  responses: SiteResponse[];
}

export interface SiteResponse {
  name: string;
  surfaces: string[];
  /** Empty: any. */
  statuses: number[];
}

/** Where a reader has what was generated: that of this package by its name, that of other contracts by their folder. */
export interface Published {
  /** `error-envelopes/acme` or `./generated/contracts/acme.js` */
  moduleOf: (id: string) => string;
  /** The folder that has `openapi/`. */
  folderOf: (id: string) => string;
}

export async function siteContract(model: ContractModel, published: Published): Promise<SiteContract> {
  const reference = contractReference(model);
  const declarations = `${await emitTypes(model)}\n\n`;
  const responses = responsesOf(model);
  const contract: SiteContract = {
    model,
    reference,
    errors: [],
    module: published.moduleOf(model.id),
    openApiFile: `${published.folderOf(model.id)}/openapi/3.1/${model.id}.openapi.json`,
    declarationOf: (type) => declarationIn(declarations, type),
  };
  contract.errors = reference.errors.map((error, index) => ({
    contract,
    reference: error,
    forms: error.forms.map((form, at) => ({ reference: form, model: model.errors[index]?.forms[at] as FormModel })),
    responses: responses.filter((response) => response.error === error.id),
  }));
  return contract;
}

interface Facts {
  error?: string;
  surfaces: string[];
  status: number[] | 'any';
}

/** The responses of single errors, without those of a status or a class. */
function responsesOf(model: ContractModel): (SiteResponse & { error: string })[] {
  const { components } = openApiDocument([model], '3.1') as {
    components: { responses?: Record<string, { 'x-error-envelopes'?: Facts }> };
  };
  return Object.entries(components.responses ?? {}).flatMap(([name, response]) => {
    const facts = response['x-error-envelopes'];
    if (facts?.error === undefined) return [];
    const { error, surfaces, status } = facts;
    return [{ name, error, surfaces, statuses: status === 'any' ? [] : status }];
  });
}

/** Declarations are formatted: an empty line ends each. */
function declarationIn(declarations: string, type: string): string | undefined {
  const begin = declarations.search(new RegExp(`^export (interface|type) ${type}\\b`, 'm'));
  return begin < 0 ? undefined : declarations.slice(begin, declarations.indexOf('\n\n', begin)).trimEnd();
}
