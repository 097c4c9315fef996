import type { LocatorModel } from './locator.js';
import type { ContractModel, EnvelopeModel, FormModel, SchemaModel } from './model.js';

/** The names of the exports of a contract's module, besides those of its body schemas. */
export function moduleNames({ prefix }: ContractModel) {
  return {
    union: `${prefix}Error`,
    errorId: `${prefix}ErrorId`,
    byStatus: `${prefix}ErrorByStatus`,
  };
}

export function guardName(typeName: string): string {
  return `is${typeName}`;
}

/** The type of the documented codes or texts of an envelope, and where these are. */
export interface LiteralType {
  name: string;
  locators: LocatorModel[];
  literals: (string | number)[];
}

/** The types of an envelope's documented codes, and of the texts that identify errors without a code. */
export function literalTypes(envelope: EnvelopeModel): LiteralType[] {
  const stem = envelope.schema.source.title.replace(/Envelope$/, '');
  const codes = new Set(envelope.forms.flatMap(({ matchBy }) => matchBy.codes));
  const texts = new Set(
    envelope.forms.flatMap(({ matchBy }) => (matchBy.codes.length > 0 ? [] : (matchBy.text ?? []))),
  );
  return [
    { name: `${stem}Code`, locators: envelope.code, literals: [...codes] },
    { name: `${stem}Text`, locators: envelope.message, literals: [...texts] },
  ].filter(({ locators, literals }) => locators.length > 0 && literals.length > 0);
}

/**
 * The body schemas whose union is "any documented error", each once, without those that extend another one of them:
 * the schema of an error that is matched by its status may be the envelope itself.
 */
export function unionMembers(contract: ContractModel): SchemaModel[] {
  const forms: FormModel[] = contract.errors.flatMap(({ forms }) => forms);
  const schemas = [...new Set(forms.map(({ schema }) => schema))];
  return schemas.filter(
    (schema) =>
      !forms.some(
        (form) => form.schema === schema && form.envelope.schema !== schema && schemas.includes(form.envelope.schema),
      ),
  );
}
