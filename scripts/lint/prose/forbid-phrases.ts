import type { TxtNode } from '@textlint/ast-node-types';
import type { TextlintRuleModule } from '@textlint/types';
import type { Phrase } from './phrases.js';

/** A textlint rule that reports phrases in nodes of some types. Code is not read: to quote a phrase, write it as code. */
export function forbidPhrases(phrases: readonly Phrase[], nodeTypes: readonly string[]): TextlintRuleModule {
  return ({ RuleError, report, getSource, locator }) => {
    const check = (node: TxtNode) => {
      const text = proseOf(node, getSource(node));
      for (const { pattern, instead } of phrases) {
        for (const match of text.matchAll(pattern)) {
          const phrase = match[0].trim().replace(/^[.!?;:]\s*/, '');
          const start = match.index + match[0].indexOf(phrase);
          const range = [start, start + phrase.length] as const;
          const message = `Expected ${instead}, got "${phrase.replace(/\s+/g, ' ')}".`;
          report(node, new RuleError(message, { padding: locator.range(range) }));
        }
      }
    };
    return Object.fromEntries(nodeTypes.map((type) => [type, check]));
  };
}

/** The text of a node at the same offsets: code as letters, all that is neither code nor text as spaces. */
function proseOf(node: TxtNode, source: string): string {
  const letters = Array.from({ length: source.length }, () => ' ');
  const fill = (child: TxtNode) => {
    const [start, end] = [child.range[0] - node.range[0], child.range[1] - node.range[0]];
    if (child.type === 'Str') for (let at = start; at < end; at++) letters[at] = source[at] as string;
    else if (child.type === 'Code') letters.fill('x', start, end);
    else if ('children' in child) for (const inner of child.children as TxtNode[]) fill(inner);
  };
  fill(node);
  return letters.join('');
}
