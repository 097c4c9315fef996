import { pointerTo } from '../model/json.js';
import type { Problem } from '../model/problem.js';
import type { SourceRule } from './rule.js';

export const sources: SourceRule = {
  name: 'sources',
  description:
    'Each fact names a page of `sources`, each page is used, and a form marks as documented or inferred exactly the facts it states.',
  check({ contract: { file, json }, examples, counterexamples }) {
    const found: Problem[] = [];
    const used = new Set<string>();
    const cite = (at: string, pointer: string, source: string | undefined) => {
      if (source === undefined) return;
      const key = source.slice(0, source.indexOf('#'));
      used.add(key);
      if (!Object.hasOwn(json.sources, key)) {
        found.push({
          file: at,
          pointer,
          rule: sources.name,
          message: `\`${key}\` is none of the contract's sources.`,
          fix: `Add it to \`sources\`, or cite one of ${Object.keys(json.sources).join(', ')}.`,
        });
      }
    };
    for (const [name, { source }] of Object.entries(json.credentials ?? {}))
      cite(file, pointerTo('/credentials', name, 'source'), source);
    json.envelopes.forEach(({ source }, index) => {
      cite(file, pointerTo('/envelopes', index, 'source'), source);
    });
    for (const [id, error] of Object.entries(json.errors)) {
      cite(file, pointerTo('/errors', id, 'source'), error.source);
      error.forms.forEach((form, index) => {
        const pointer = pointerTo('/errors', id, 'forms', index);
        cite(file, `${pointer}/source`, form.source);
        for (const fact of ['status', 'headers'] as const) {
          if ((form[fact] === undefined) === (form.basis[fact] === undefined)) continue;
          const message = form[fact]
            ? `\`${fact}\` is stated without its basis.`
            : `\`${fact}\` has a basis and is not stated.`;
          found.push({
            file,
            pointer: `${pointer}/basis`,
            rule: sources.name,
            message,
            fix: `Give \`${fact}\` and \`basis.${fact}\` together.`,
          });
        }
      });
    }
    for (const example of [...examples, ...counterexamples]) {
      cite(example.file, '/source', example.json.source);
      if (example.json.basis === 'documented' && example.json.source === undefined) {
        found.push({
          file: example.file,
          pointer: '',
          rule: sources.name,
          message: 'A documented response does not say where it is printed.',
          fix: 'Add `source`.',
        });
      }
    }
    for (const key of Object.keys(json.sources).filter((key) => !used.has(key))) {
      found.push({
        file,
        pointer: pointerTo('/sources', key),
        rule: sources.name,
        message: `Nothing cites \`${key}\`.`,
        fix: 'Cite it, or leave it out.',
      });
    }
    return found;
  },
};
