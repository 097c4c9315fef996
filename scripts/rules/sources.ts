import { pointerTo } from '../model/json.js';
import type { Problem } from '../model/problem.js';
import type { SourceRule } from './rule.js';

export const sources: SourceRule = {
  name: 'sources',
  description:
    'Each fact names a page in `sources`, each page there is used and was read on a real day, and a form has a basis for exactly the facts that it states.',
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
          message: `\`${key}\` is not in \`sources\`.`,
          fix: `Add it there, or use one of these: ${Object.keys(json.sources).join(', ')}.`,
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
      error.links?.forEach(({ source }, index) => {
        cite(file, pointerTo('/errors', id, 'links', index, 'source'), source);
      });
      error.forms.forEach((form, index) => {
        const pointer = pointerTo('/errors', id, 'forms', index);
        cite(file, `${pointer}/source`, form.source);
        for (const fact of ['status', 'headers'] as const) {
          if ((form[fact] === undefined) === (form.basis[fact] === undefined)) continue;
          const message = form[fact] ? `\`${fact}\` has no basis.` : `\`${fact}\` has a basis, but no value.`;
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
          message: 'The response is documented, but names no source.',
          fix: 'Add `source`: the page and heading that show it.',
        });
      }
    }
    for (const [key, { read }] of Object.entries(json.sources)) {
      if (isDate(read)) continue;
      found.push({
        file,
        pointer: pointerTo('/sources', key, 'read'),
        rule: sources.name,
        message: `\`${read}\` is not a day of the calendar.`,
        fix: 'Write the day on which the page was read, as YYYY-MM-DD.',
      });
    }
    for (const key of Object.keys(json.sources).filter((key) => !used.has(key))) {
      found.push({
        file,
        pointer: pointerTo('/sources', key),
        rule: sources.name,
        message: `Nothing uses the source \`${key}\`.`,
        fix: 'Name it as the source of a fact, or leave it out.',
      });
    }
    return found;
  },
};

/** Whether a text of the form YYYY-MM-DD is a day of the calendar. */
function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
