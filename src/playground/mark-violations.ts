import { type Node, parseTree } from 'jsonc-parser';
import type { Inspect } from '../create-inspector.js';
import type { Inspection, Violation } from '../inspection.js';
import type { ErrorResponse, InspectOptions } from '../response.js';
import { keysOf } from '../shared/json-pointer.js';
import { type BodyPart, bodyParts } from './body-parts.js';

/** A range of the body that breaks the contract. */
export interface Mark {
  start: number;
  end: number;
  /** The position of the violation in the inspection. */
  violation: number;
  /** Whether the member is missing: the mark is then the opening bracket of the object. */
  isMissing: boolean;
}

/** A long stream has more parts than a person compares. */
const PART_LIMIT = 100;

/**
 * The ranges of the body that an inspection's violations are about.
 *
 * @param position the position of the inspection among all of the response
 */
export function markViolations(text: string, inspection: Inspection, partOf: () => BodyPart | undefined): Mark[] {
  if (!inspection.violations.some((violation) => violation.in === 'body')) return [];
  const part = partOf();
  const root = part && parseTree(part.json);
  if (part === undefined || root === undefined) return [];
  return inspection.violations.flatMap((violation, at) => {
    if (violation.in !== 'body') return [];
    const { offset, length, isMissing } = rangeOf(root, violation);
    const start = part.offset + offset;
    return [{ start, end: Math.min(start + length, text.length), violation: at, isMissing }];
  });
}

/** The part of a body that an inspection is about; undefined if the parts do not give the same inspections as the whole. */
export function partOfInspection(
  text: string,
  position: number,
  inspections: readonly Inspection[],
  read: { inspect: Inspect; response: ErrorResponse; options: InspectOptions },
): BodyPart | undefined {
  const parts = bodyParts(text);
  if (parts.length === 1) return parts[0];
  if (parts.length > PART_LIMIT) return undefined;
  const found = parts.flatMap((part) => {
    const alone = read.inspect.all({ ...read.response, body: part.body }, read.options);
    return alone.filter(({ verdict }) => verdict !== 'success').map((inspection) => ({ part, inspection }));
  });
  const isSame = JSON.stringify(found.map(({ inspection }) => inspection)) === JSON.stringify(inspections);
  return isSame ? found[position]?.part : undefined;
}

/** The value that a violation names, or what is nearest to it. */
function rangeOf(root: Node, { path, rule }: Violation): { offset: number; length: number; isMissing: boolean } {
  let node = root;
  for (const key of keysOf(path)) {
    const next = childOf(node, key);
    if (next === undefined)
      return { offset: node.offset, length: Math.min(node.length, 1), isMissing: rule === 'required' };
    node = next;
  }
  return { offset: node.offset, length: node.length, isMissing: false };
}

/** As JSON.parse does, the last member of a name counts. */
function childOf({ type, children = [] }: Node, key: string): Node | undefined {
  if (type === 'array') return children[Number(key)];
  return children.findLast(({ children: pair }) => pair?.[0]?.value === key)?.children?.[1];
}
