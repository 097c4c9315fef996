import { isObject, pointerTo } from '../model/json.js';
import type { ContractModel, SchemaModel } from '../model/model.js';
import type { Pair } from './change.js';
import type { Report } from './report.js';
import type { Renames } from './schema-files.js';

/** Compares the types of definitions, and of files whose name is the same: otherwise it follows from that of the file. */
export function compareTypeNames({ before, after }: Pair<ContractModel>, renames: Renames, report: Report): void {
  const [old, now] = [typesIn(before, renames), typesIn(after, new Map())];
  const isElsewhere = (types: Map<string, Type>, title: string) =>
    [...types.values()].some((type) => type.title === title);
  for (const [place, { title, file, pointer }] of old) {
    const other = now.get(place);
    if (other?.title === title) continue;
    if (other) report.add('type-renamed', { file: other.file, pointer: `${other.pointer}/title` }, title, other.title);
    else if (!isElsewhere(now, title)) report.add('type-removed', { file, pointer }, title);
  }
  for (const [name, { source }] of before.schemas) {
    const other = after.schemas.get(name);
    if (other && other.source.title !== source.title)
      report.add('type-renamed', { file: other.file, pointer: '/title' }, source.title, other.source.title);
  }
  for (const [place, { title, file, pointer }] of now)
    if (!old.has(place) && !isElsewhere(old, title)) report.add('type-added', { file, pointer }, undefined, title);
}

interface Type {
  title: string;
  file: string;
  pointer: string;
}

/** The types of definitions by their place, with the names that files have now. */
function typesIn({ schemas }: ContractModel, renames: Renames): Map<string, Type> {
  return new Map(
    [...schemas].flatMap(([name, { file, source }]) =>
      Object.entries(definitionsOf(source)).flatMap(([key, schema]): [string, Type][] => {
        if (!isObject(schema) || typeof schema.title !== 'string') return [];
        const pointer = pointerTo('/$defs', key);
        return [[`${renames.get(name) ?? name}#${pointer}`, { title: schema.title, file, pointer }]];
      }),
    ),
  );
}

function definitionsOf({ $defs }: SchemaModel['source']) {
  return isObject($defs) ? $defs : {};
}
