import { pointerTo } from '../model/json.js';
import type { Problem } from '../model/problem.js';
import type { SourceRule } from './rule.js';

export const revisions: SourceRule = {
  name: 'revisions',
  description:
    'Each revision that an error or a form names is in `revisions`, and no error or form ends before it begins.',
  check({ contract: { file, json } }) {
    const known = json.revisions ?? [];
    const found: Problem[] = [];
    const add = (pointer: string, message: string, fix: string) =>
      found.push({ file, pointer, rule: revisions.name, message, fix });
    const order = (pointer: string, revision: string | undefined, fallback: number): number => {
      if (revision === undefined) return fallback;
      if (!known.includes(revision)) {
        add(pointer, `\`${revision}\` is not in \`revisions\`.`, 'Add it there, or correct it.');
        return fallback;
      }
      return known.indexOf(revision);
    };
    for (const [id, { since, retired, forms }] of Object.entries(json.errors)) {
      const at = pointerTo('/errors', id);
      const first = order(`${at}/since`, since, 0);
      const end = order(`${at}/retired/since`, retired?.since, known.length);
      if (known.length > 0 && end <= first)
        add(`${at}/retired/since`, 'The error is retired before it begins.', 'Correct `since` or `retired.since`.');
      forms.forEach((form, index) => {
        const pointer = pointerTo(at, 'forms', index);
        const from = order(`${pointer}/since`, form.since, first);
        const until = order(`${pointer}/until`, form.until, end - 1);
        if (known.length > 0 && (from < first || until >= end || until < from)) {
          add(
            pointer,
            'The form begins before its error, ends after it, or ends before it begins.',
            'Correct `since` and `until`.',
          );
        }
      });
    }
    return found;
  },
};
