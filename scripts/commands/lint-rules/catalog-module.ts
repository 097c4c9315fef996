import type { Catalog, PublishedDocument } from '../../../src/lint/contracts/catalog.js';

/**
 * The catalogue as a module. Most components are equal in both editions: those of 3.0 are written where they differ, and the
 * module puts them together. Engines read JSON in a string faster than an object literal.
 */
export function catalogModule({ documents, ...facts }: Catalog): string {
  const newer = documents['3.1'];
  const older = Object.fromEntries(
    Object.entries(documents['3.0']).map(([contract, document]) => [contract, changes(document, newer[contract])]),
  );
  const text = JSON.stringify({ ...facts, newer, older }).replace(/[\\']/g, '\\$&');
  return `const { newer, older, ...facts } = JSON.parse('${text}');

const mapValues = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
const merged = ({ components }, contract) => ({
  components: mapValues(components, (named, kind) => ({ ...named, ...older[contract][kind] })),
});

export default { ...facts, documents: { '3.0': mapValues(newer, merged), '3.1': newer } };
`;
}

/** The components of a document that differ from those of another with the same names. */
function changes({ components }: PublishedDocument, other: PublishedDocument | undefined) {
  return Object.fromEntries(
    Object.entries(components).map(([kind, named]) => {
      const before = other?.components[kind as keyof PublishedDocument['components']] ?? {};
      const differs = ([name, component]: [string, unknown]) =>
        JSON.stringify(component) !== JSON.stringify(before[name]);
      return [kind, Object.fromEntries(Object.entries(named).filter(differs))];
    }),
  );
}
