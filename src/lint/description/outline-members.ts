/** What a schema says about one value of a body. */
export interface OutlineMember {
  /** JSON types without null, `integer` as `number`; empty: any. */
  types: Set<string>;
  /** The literals that the schema names. */
  literals: Set<unknown>;
  /** Whether the value is one of the literals. */
  isClosed: boolean;
  /** Whether every body has it. */
  required: boolean;
}

/** By path: `detail`, `detail/code`, `errors/*`; the body itself has the empty path. */
export type OutlineMembers = Map<string, OutlineMember>;

/** The member with a path, which is added when it is not there. */
export function memberAt(members: OutlineMembers, key: string): OutlineMember {
  const member = members.get(key) ?? { types: new Set(), literals: new Set(), isClosed: false, required: false };
  members.set(key, member);
  return member;
}

/** Adds what another part of the same schema says: both apply. */
export function addPart(member: OutlineMember, { types, literals, isClosed, required }: OutlineMember): void {
  for (const type of types) member.types.add(type);
  member.required ||= required;
  if (member.isClosed && isClosed) member.literals = common(member.literals, literals);
  else if (isClosed) member.literals = new Set(literals);
  else if (!member.isClosed) for (const literal of literals) member.literals.add(literal);
  member.isClosed ||= isClosed;
}

/** The literals in both; the first when there are none, since no value satisfies such a schema. */
function common(one: Set<unknown>, other: Set<unknown>): Set<unknown> {
  const both = new Set([...one].filter((literal) => other.has(literal)));
  return both.size > 0 ? both : one;
}

/** What the branches of `anyOf` or `oneOf` say together: one of them applies. */
export function mergeChoices(branches: readonly OutlineMembers[]): OutlineMembers {
  const merged: OutlineMembers = new Map();
  for (const branch of branches) {
    for (const [path, { types, literals, isClosed }] of branch) {
      const known = merged.get(path);
      const member = known ?? { types: new Set(), literals: new Set(), isClosed, required: false };
      for (const type of types) member.types.add(type);
      for (const literal of literals) member.literals.add(literal);
      member.isClosed &&= isClosed;
      merged.set(path, member);
    }
  }
  return merged;
}
