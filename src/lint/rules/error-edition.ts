import type { Description } from '../description/description.js';
import { childOf, idOf, type Location, locationIn } from '../description/location.js';
import { formatPackageReference, type PackageReference } from '../description/package-reference.js';
import type { Problem, Rule } from './rule.js';

/** References to this package are to the documents for the description's own edition of OpenAPI. */
export const errorEdition: Rule = ({ description, responses }) => {
  const { root } = description;
  const own = description.references.map(({ reference, keys }) => ({
    reference,
    location: locationIn(root.location, root.location.file, keys, root.location),
  }));
  const ids = new Set(own.map(({ location }) => idOf(location)));
  // References in the description's other files.
  const others = responses.flatMap(({ response: { reference, location } }) =>
    reference && !ids.has(idOf(location)) ? [{ reference, location }] : [],
  );
  return [...own, ...others]
    .filter(({ reference }) => reference.edition !== description.edition)
    .map(({ reference, location }) => problemOf(reference, childOf(location, '$ref'), description));
};

function problemOf(reference: PackageReference, location: Location, { edition }: Description): Problem {
  const expected = formatPackageReference({ ...reference, edition });
  const message = `The description is written in OpenAPI ${edition}, the reference leads to a document in ${reference.edition}. Use '${expected}'.`;
  return { message, location };
}
