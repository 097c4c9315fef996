import type { ContractModel } from '../../model/model.js';
import { validatorName } from './validators.js';

/** The declarations of a contract's validators. Only they need the types of Ajv. */
export function emitValidatorTypes({ id, schemas }: ContractModel): string {
  const types = [...schemas.values()].map(({ source }) => source.title);
  return [
    `// @ts-ignore: Ajv is an optional peer; without it, the validators are \`any\`.
import type { ValidateFunction } from 'ajv';`,
    `import type {\n${types.map((type) => `  ${type},\n`).join('')}} from '../contracts/${id}.js';`,
    ...types.map(
      (type) =>
        `/** Ajv's validator of a {@link ${type}}. */\nexport declare const ${validatorName(type)}: ValidateFunction<${type}>;`,
    ),
  ]
    .join('\n\n')
    .concat('\n');
}
