import { isObject, pointerTo } from '../model/json.js';
import { PLACEHOLDER } from '../model/placeholder.js';
import type { Problem } from '../model/problem.js';
import type { SourceFile } from '../model/source.js';
import type { SourceRule } from './rule.js';

export const texts: SourceRule = {
  name: 'texts',
  description: 'No text is the placeholder of a draft: a person has written each.',
  check: ({ contract, schemas, examples, counterexamples }) =>
    [contract, ...schemas.values(), ...examples, ...counterexamples].flatMap((file: SourceFile<unknown>) =>
      placeholders(file.file, file.json, ''),
    ),
};

function placeholders(file: string, value: unknown, pointer: string): Problem[] {
  if (typeof value === 'string') {
    if (!value.includes(PLACEHOLDER)) return [];
    return [
      {
        file,
        pointer,
        rule: texts.name,
        message: `The text is still \`${PLACEHOLDER}\`.`,
        fix: 'Write it in your own words.',
      },
    ];
  }
  const members = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];
  return members.flatMap(([key, member]) => placeholders(file, member, pointerTo(pointer, key)));
}
