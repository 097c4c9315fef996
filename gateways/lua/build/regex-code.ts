import { type AST, RegExpParser } from '@eslint-community/regexpp';

/**
 * A regular-expression literal as calls of the matchers in `runtime/regex.lua`. They backtrack as JavaScript does. Sets
 * are of bytes: a character beyond ASCII may stand alone, and the complement of a set takes each of its bytes.
 */
export function regexCode(literal: string): string {
  const { pattern, flags } = new RegExpParser({ ecmaVersion: 2025 }).parseLiteral(literal);
  const unknown = flags.raw.replace(/[isy]/g, '');
  if (unknown !== '') throw new Error(`${literal}: the flags "${unknown}" are not supported in Lua.`);
  const body = disjunction(pattern.alternatives, flags);
  return `regex(${body}, ${flags.sticky})`;
}

function disjunction(alternatives: readonly AST.Alternative[], flags: AST.Flags): string {
  const all = alternatives.map((one) => sequence(one.elements, flags));
  return all.length === 1 ? (all[0] as string) : `anyOf([${all.join(', ')}])`;
}

function sequence(elements: readonly AST.Element[], flags: AST.Flags): string {
  const all = elements.map((element) => code(element, flags));
  return all.length === 1 ? (all[0] as string) : `inTurn([${all.join(', ')}])`;
}

function code(element: AST.Element, flags: AST.Flags): string {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass': {
      const literal = literalOf(element);
      return literal === undefined
        ? `byteIn(${quoted(bytesOf(element, flags))})`
        : `literal(${JSON.stringify(literal)})`;
    }
    case 'Group':
      return disjunction(element.alternatives, flags);
    case 'CapturingGroup':
      return `capture(${numberOf(element)}, ${disjunction(element.alternatives, flags)})`;
    case 'Assertion':
      return assertion(element, flags);
    case 'Quantifier':
      return quantifier(element, flags);
    default:
      throw new Error(`A ${element.type} is not supported in Lua.`);
  }
}

function quantifier({ element, min, max, greedy }: AST.Quantifier, flags: AST.Flags): string {
  if (!greedy) throw new Error('A lazy quantifier is not supported in Lua.');
  const most = max === Number.POSITIVE_INFINITY ? -1 : max;
  const isSet = element.type === 'Character' || element.type === 'CharacterSet' || element.type === 'CharacterClass';
  if (isSet && literalOf(element) === undefined) return `bytesIn(${quoted(bytesOf(element, flags))}, ${min}, ${most})`;
  return `repeated(${code(element, flags)}, ${min}, ${most})`;
}

function assertion(element: AST.Assertion, flags: AST.Flags): string {
  if (element.kind === 'start') return 'atStart()';
  if (element.kind === 'end') return 'atEnd()';
  if (element.kind !== 'lookahead' || element.negate) throw new Error('Only positive lookaheads are supported in Lua.');
  return `ahead(${disjunction(element.alternatives, flags)})`;
}

/** A character beyond ASCII, that takes several bytes. */
function literalOf(element: AST.Element): string | undefined {
  return element.type === 'Character' && element.value > 0x7f ? String.fromCodePoint(element.value) : undefined;
}

/** The bytes of a set: those of ASCII, and all others where the set takes what is not listed. */
function bytesOf(element: AST.Character | AST.CharacterSet | AST.CharacterClass, flags: AST.Flags): boolean[] {
  const bytes = new Array<boolean>(256).fill(false);
  add(bytes, element, flags);
  return bytes;
}

function add(
  bytes: boolean[],
  element: AST.CharacterClassElement | AST.CharacterClass | AST.CharacterSet,
  flags: AST.Flags,
): void {
  if (element.type === 'Character') addRange(bytes, element.value, element.value, flags);
  else if (element.type === 'CharacterClassRange') addRange(bytes, element.min.value, element.max.value, flags);
  else if (element.type === 'CharacterSet') addSet(bytes, element, flags);
  else if (element.type === 'CharacterClass') {
    const inner = new Array<boolean>(256).fill(false);
    for (const one of element.elements) add(inner, one as AST.CharacterClassElement, flags);
    for (let byte = 0; byte < 256; byte++) if (inner[byte] !== element.negate) bytes[byte] = true;
  } else throw new Error(`A ${element.type} is not supported in Lua.`);
}

function addRange(bytes: boolean[], min: number, max: number, { ignoreCase }: AST.Flags): void {
  if (max > 0x7f) throw new Error('A set with characters beyond ASCII is not supported in Lua.');
  for (let byte = min; byte <= max; byte++) {
    bytes[byte] = true;
    const character = String.fromCharCode(byte);
    if (!ignoreCase) continue;
    bytes[character.toLowerCase().charCodeAt(0)] = true;
    bytes[character.toUpperCase().charCodeAt(0)] = true;
  }
}

function addSet(bytes: boolean[], set: AST.CharacterSet, flags: AST.Flags): void {
  if (set.kind === 'any') {
    for (let byte = 0; byte < 256; byte++) if (flags.dotAll || (byte !== 0x0a && byte !== 0x0d)) bytes[byte] = true;
    if (!flags.dotAll && !isAlone(set)) throw new Error('A dot that is not alone is not supported in Lua.');
  } else if (set.kind === 'digit' && !set.negate) addRange(bytes, 0x30, 0x39, flags);
  else if (set.kind === 'word' && !set.negate) {
    for (const [min, max] of [
      [0x30, 0x39],
      [0x41, 0x5a],
      [0x5f, 0x5f],
      [0x61, 0x7a],
    ] as const)
      addRange(bytes, min, max, flags);
  } else throw new Error(`The set ${set.raw} is not supported in Lua: name its characters.`);
}

/** Whether a dot only asks for one more character, as `(?=.)` does: then it may be any byte. */
function isAlone(set: AST.CharacterSet): boolean {
  return set.parent.type === 'Alternative' && set.parent.parent.type === 'Assertion';
}

/** The first and the last byte of each range. */
function quoted(bytes: readonly boolean[]): string {
  const ranges: string[] = [];
  for (let byte = 0; byte < 256; byte++) {
    if (!bytes[byte]) continue;
    const start = byte;
    while (bytes[byte + 1]) byte++;
    ranges.push(`${start}-${byte}`);
  }
  return `'${ranges.join(' ')}'`;
}

/** The position of a group among the captures, from 1 on. */
function numberOf(group: AST.CapturingGroup): number {
  let root = group as AST.Node;
  while (root.parent) root = root.parent;
  const all: AST.CapturingGroup[] = [];
  const collect = (node: AST.Node): void => {
    if (node.type === 'CapturingGroup') all.push(node);
    if (node.type === 'RegExpLiteral') collect(node.pattern);
    if ('alternatives' in node) for (const one of node.alternatives) collect(one as AST.Node);
    if (node.type === 'Alternative') for (const one of node.elements) collect(one);
    if (node.type === 'Quantifier') collect(node.element);
  };
  collect(root);
  return all.indexOf(group) + 1;
}
