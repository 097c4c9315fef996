import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { ExampleJson, ExpectedViolation } from './contract-json.js';
import { pointerTo, valueAt } from './json.js';
import type { ContractModel, EnvelopeModel, FormModel, SchemaModel } from './model.js';

/** What an Ajv has compiled is large: only one contract's is kept. */
let last: { contract: ContractModel; judge: ExampleValidator } | undefined;

/** Judges bodies by the source schemas with a run-time Ajv of default options: independent of everything generated. */
export class ExampleValidator {
  readonly #ajv: Ajv2020;

  /** The judge of a contract. Compiling its schemas takes time: rules that ask one after another get the same. */
  static of(contract: ContractModel): ExampleValidator {
    if (last?.contract !== contract) last = { contract, judge: new ExampleValidator(contract) };
    return last.judge;
  }

  private constructor(contract: ContractModel) {
    // The format check has held the schemas against their dialect already.
    // What is run a few times only is not worth ajv's optimizing it.
    this.#ajv = new Ajv2020({ logger: false, validateSchema: false, code: { optimize: false } });
    for (const { source } of contract.schemas.values()) this.#ajv.addSchema(source);
  }

  /** How a response breaks one wire form: one of the body at most, then each header, then the status. */
  violationsOf(form: FormModel, { body, status, headers }: ExampleJson): ExpectedViolation[] {
    const isRequired = (onStatus: readonly number[] | null) =>
      status !== undefined && headers !== undefined && (onStatus?.includes(status) ?? true);
    const names = Object.keys(headers ?? {}).map((name) => name.toLowerCase());
    return [
      ...this.bodyViolation(form.schema, form.envelope, body, status),
      ...form.requiredHeaders
        .filter(({ name, onStatus }) => isRequired(onStatus) && !names.includes(name))
        .map(({ name }) => ({ in: 'header', path: name, rule: 'required' }) as const),
      ...(status !== undefined && form.boundStatus?.includes(status) === false
        ? [{ in: 'status', path: '', rule: 'enum' } as const]
        : []),
    ];
  }

  /** How a body breaks a schema or contradicts the status line; one finding at most. */
  bodyViolation(
    schema: SchemaModel,
    envelope: EnvelopeModel,
    body: unknown,
    status: number | undefined,
  ): ExpectedViolation[] {
    const validate = this.#ajv.getSchema(schema.source.$id) as ValidateFunction;
    if (!validate(body)) return [violationOf((validate.errors as ErrorObject[]).at(-1) as ErrorObject)];
    const { statusMirror } = envelope;
    const mirrored = statusMirror ? valueAt(body, statusMirror) : undefined;
    if (!statusMirror || status === undefined || mirrored === undefined || mirrored === status) return [];
    return [{ in: 'body', path: pointerTo('', ...statusMirror), rule: 'mirror' }];
  }
}

/** An ajv error in the terms of an inspection: a missing member is at its own path. */
function violationOf({ instancePath, keyword, params }: ErrorObject): ExpectedViolation {
  const path = keyword === 'required' ? pointerTo(instancePath, params.missingProperty) : instancePath;
  return { in: 'body', path, rule: keyword };
}
