import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { ExampleJson, ExpectedViolation } from './contract-json.js';
import { pointerTo, valueAt } from './json.js';
import type { ContractModel, EnvelopeModel, FormModel, SchemaModel } from './model.js';

/** Compiled schemas take much memory: keep those of one contract. */
let last: { contract: ContractModel; validator: ExampleValidator } | undefined;

/** Validates responses by the source schemas, with Ajv: independent of the generated guards. */
export class ExampleValidator {
  readonly #ajv: Ajv2020;

  /** The validator of a contract. Rules that ask one after another share it, because compiling takes time. */
  static of(contract: ContractModel): ExampleValidator {
    if (last?.contract !== contract) last = { contract, validator: new ExampleValidator(contract) };
    return last.validator;
  }

  private constructor(contract: ContractModel) {
    // The format check has validated the schemas already, and ajv's optimizer would take longer than it saves.
    this.#ajv = new Ajv2020({ logger: false, validateSchema: false, code: { optimize: false } });
    for (const { source } of contract.schemas.values()) this.#ajv.addSchema(source);
  }

  /** The violations of one form: at most one of the body, then each header, then the status. */
  violationsOf(form: FormModel, { body, status, headers }: ExampleJson): ExpectedViolation[] {
    const isRequired = (onStatus: readonly number[] | null) =>
      status !== undefined && headers !== undefined && (onStatus?.includes(status) ?? true);
    const ofSchema = this.schemaViolation(form.schema, body);
    return [
      ...(ofSchema.length > 0 ? ofSchema : mirrorViolation(form.envelope, body, status)),
      ...form.requiredHeaders
        .filter(({ onStatus }) => isRequired(onStatus))
        .flatMap(({ name }) => headerViolation(name, headerValue(headers, name))),
      ...(status !== undefined && form.boundStatus?.includes(status) === false
        ? [{ in: 'status', path: '', rule: 'enum' } as const]
        : []),
    ];
  }

  /** The violation of a body schema: one at most. */
  schemaViolation(schema: SchemaModel, body: unknown): ExpectedViolation[] {
    const validate = this.#ajv.getSchema(schema.source.$id) as ValidateFunction;
    return validate(body) ? [] : [violationOf((validate.errors as ErrorObject[]).at(-1) as ErrorObject)];
  }
}

/** The violation of the member that repeats the status. */
function mirrorViolation(
  { statusMirror }: EnvelopeModel,
  body: unknown,
  status: number | undefined,
): ExpectedViolation[] {
  const mirrored = statusMirror ? valueAt(body, statusMirror) : undefined;
  if (!statusMirror || status === undefined || mirrored === undefined || String(mirrored) === String(status)) return [];
  return [{ in: 'body', path: pointerTo('', ...statusMirror), rule: 'mirror' }];
}

function headerValue(headers: ExampleJson['headers'] = {}, name: string): string | undefined {
  return Object.entries(headers).find(([other]) => other.toLowerCase() === name)?.[1];
}

/** The violation of a required header: it is missing, or a `Retry-After` is not readable. */
function headerViolation(name: string, value: string | undefined): ExpectedViolation[] {
  if (value === undefined) return [{ in: 'header', path: name, rule: 'required' }];
  return name !== 'retry-after' || isReadable(value) ? [] : [{ in: 'header', path: name, rule: 'format' }];
}

const LONGEST_WAIT = 2 ** 31 - 1;
const WEEKDAY = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

/** Whether `Retry-After` is seconds or an HTTP-date (RFC 9110 section 10.2.3). */
function isReadable(value: string): boolean {
  if (/^[0-9]+(\.[0-9]+)?$/.test(value)) return Number(value) <= LONGEST_WAIT;
  return WEEKDAY.test(value) && !Number.isNaN(Date.parse(value));
}

/** An ajv error as an inspection reports it: the path of a missing member is its own. */
function violationOf({ instancePath, keyword, params }: ErrorObject): ExpectedViolation {
  const path = keyword === 'required' ? pointerTo(instancePath, params.missingProperty) : instancePath;
  return { in: 'body', path, rule: keyword };
}
