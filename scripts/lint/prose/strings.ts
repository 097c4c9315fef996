import { type CallExpression, type Expression, type Program, type TemplateLiteral, Visitor } from 'oxc-parser';
import { type Passage, type Segment, segmentsOf } from './prose-document.js';

/** At least two words with a space between them: a sentence, not a name, a path or JSON. */
const IS_PROSE = /^[^{[<\n]*[a-z]{2,}[,.:;!?]? [a-z`"$]/i;

/** The passages of the string literals that people read: messages, and in the file of a test the names of its tests. */
export function stringPassages(text: string, program: Program, isTest: boolean): Passage[] {
  const passages: Passage[] = [];
  const add = (type: Passage['type'], node: unknown) => {
    const segments = literalSegments(text, node);
    const prose = segments.map(({ type, start, end }) => (type === 'Str' ? text.slice(start, end) : 'x'));
    if (IS_PROSE.test(prose.join(''))) passages.push({ type, segments });
  };
  const visitor = isTest
    ? new Visitor({
        CallExpression(node) {
          const name = calledName(node);
          if (name === 'test' || name === 'it') add('Header', node.arguments[0]);
          if (name === 'describe') add('Paragraph', node.arguments[0]);
        },
        Property(node) {
          if (!node.computed) add('Paragraph', node.key);
        },
      })
    : new Visitor({
        Literal: (node) => add('Paragraph', node),
        TemplateLiteral: (node) => add('Paragraph', node),
      });
  visitor.visit(program);
  return passages;
}

function literalSegments(text: string, node: unknown): Segment[] {
  const { type, value, start, end } = node as Expression & { value?: unknown };
  if (type === 'TemplateLiteral') return templateSegments(text, node as TemplateLiteral);
  return type === 'Literal' && typeof value === 'string' ? segmentsOf(text, start + 1, end - 1) : [];
}

/** The text of a template, with its expressions as code. */
function templateSegments(text: string, { quasis }: TemplateLiteral): Segment[] {
  const segments: Segment[] = [];
  for (const { start, value } of quasis) {
    const from = start + 1;
    const last = segments.at(-1);
    if (last !== undefined) segments.push({ type: 'Code', start: last.end, end: from });
    segments.push(...segmentsOf(text, from, from + value.raw.length));
  }
  return segments;
}

/** The name that a call begins with: `test` for `test(...)`, `test.each(...)(...)` and `test.concurrent.skip(...)`. */
function calledName({ callee }: CallExpression): string | undefined {
  let at: Expression = callee;
  while (at.type !== 'Identifier') {
    if (at.type === 'CallExpression') at = at.callee;
    else if (at.type === 'TaggedTemplateExpression') at = at.tag;
    else if (at.type === 'MemberExpression') at = at.object;
    else return undefined;
  }
  return at.name;
}
