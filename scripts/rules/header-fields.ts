import { pointerTo } from '../model/json.js';
import type { Problem } from '../model/problem.js';
import type { SourceContract } from '../model/source.js';
import type { SourceRule } from './rule.js';

/** A token of RFC 9110 section 5.6.2. */
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/** Printable ASCII, spaces and tabs, none of them at an end: what RFC 9110 section 5.5 lets a sender generate. */
const VALUE = /^(?:[!-~](?:[ -~\t]*[!-~])?)?$/;

export const headerFields: SourceRule = {
  name: 'header-fields',
  description:
    'Header names are tokens of RFC 9110 section 5.6.2, and header values have no control characters: other ones end up in types, OpenAPI documents and responses that no HTTP library accepts.',
  check: (contract) => [...headerNames(contract), ...headerValues(contract)],
};

type Named = readonly [file: string, pointer: string, name: string];

/** Every header name of a contract, and where it is. */
function namesIn({ contract, examples, counterexamples }: SourceContract): Named[] {
  const { file, json } = contract;
  return [
    ...Object.entries(json.credentials ?? {}).flatMap(([id, { scheme }]): Named[] => {
      if (scheme.type !== 'apiKey' || scheme.in === 'query') return [];
      return [[file, pointerTo('/credentials', id, 'scheme', 'name'), scheme.name]];
    }),
    ...Object.entries(json.errors).flatMap(([id, { forms }]) =>
      forms.flatMap(({ headers = {} }, index) =>
        Object.keys(headers).map((name): Named => {
          return [file, pointerTo('/errors', id, 'forms', index, 'headers', name), name];
        }),
      ),
    ),
    ...[...examples, ...counterexamples].flatMap(({ file, json }) =>
      Object.keys(json.headers ?? {}).map((name): Named => [file, pointerTo('/headers', name), name]),
    ),
  ];
}

function headerNames(contract: SourceContract): Problem[] {
  return namesIn(contract)
    .filter(([, , name]) => !TOKEN.test(name))
    .map(([file, pointer, name]) => ({
      file,
      pointer,
      rule: headerFields.name,
      message: `${JSON.stringify(name)} is not a header name: RFC 9110 allows letters, digits and !#$%&'*+-.^_\`|~.`,
      fix: 'Write the name as the page shows it, without spaces, colons and other separators.',
    }));
}

function headerValues({ contract, examples, counterexamples }: SourceContract): Problem[] {
  const problem = (file: string, pointer: string): Problem => ({
    file,
    pointer,
    rule: headerFields.name,
    message: 'The header value has a control character, a character outside ASCII, or a space at an end.',
    fix: 'Write the value as it is sent: printable ASCII.',
  });
  const values = [
    ...Object.entries(contract.json.errors).flatMap(([id, { forms }]) =>
      forms.flatMap(({ headers = {} }, index) =>
        Object.entries(headers).map(([name, { example }]) => {
          return [
            contract.file,
            pointerTo('/errors', id, 'forms', index, 'headers', name, 'example'),
            example,
          ] as const;
        }),
      ),
    ),
    ...[...examples, ...counterexamples].flatMap(({ file, json }) =>
      Object.entries(json.headers ?? {}).map(([name, value]) => [file, pointerTo('/headers', name), value] as const),
    ),
  ];
  return values.filter(([, , value]) => !VALUE.test(value)).map(([file, pointer]) => problem(file, pointer));
}
