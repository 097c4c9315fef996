import type { ContractModel, EnvelopeModel, FormModel, SchemaModel } from './model.js';

/** The names that a contract's module exports beside those of its body schemas. */
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

/** A type of literals that stand in an envelope's member: its name, and the member that holds them. */
export interface LiteralType {
  name: string;
  path: string[];
  literals: (string | number)[];
}

/** The documented codes of an envelope, and the documented texts where texts tell errors apart. */
export function literalTypes(envelope: EnvelopeModel): LiteralType[] {
  const stem = envelope.schema.source.title.replace(/Envelope$/, '');
  const distinct = <T>(values: (T | undefined)[]) => [
    ...new Set(values.filter((value): value is T => value !== undefined)),
  ];
  const codes = distinct(envelope.forms.map(({ matchBy }) => matchBy.code));
  const texts = distinct(envelope.forms.map(({ matchBy }) => (matchBy.code === undefined ? matchBy.text : undefined)));
  return [
    { name: `${stem}Code`, path: envelope.code, literals: codes },
    { name: `${stem}Text`, path: envelope.message, literals: texts },
  ].filter((type): type is LiteralType => type.path !== null && type.literals.length > 0);
}

/**
 * The body schemas whose union is "any documented error": one entry each, without those that extend
 * another one of them (an error told by its status has the whole envelope as its body).
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
