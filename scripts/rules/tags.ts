import { pointerTo } from '../model/json.js';
import type { SetRule } from './rule.js';

export const tags: SetRule = {
  name: 'tags',
  description: 'No tag is the id of a contract: both are export paths of the package.',
  check(contracts) {
    const ids = new Set(contracts.map(({ id }) => id));
    return contracts.flatMap(({ file, json }) =>
      (json.tags ?? []).flatMap((tag, index) =>
        ids.has(tag)
          ? [
              {
                file,
                pointer: pointerTo('/tags', index),
                rule: tags.name,
                message: `\`${tag}\` is the id of a contract, so \`error-envelopes/${tag}\` is taken.`,
                fix: 'Choose another tag.',
              },
            ]
          : [],
      ),
    );
  },
};
