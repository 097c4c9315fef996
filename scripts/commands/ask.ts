import { createInterface } from 'node:readline';
import { UsageError } from '../../src/cli/context.js';
import type { Output } from '../../src/cli/types.js';

export interface Question {
  ask: string;
  /** The answer of an empty line; undefined: an empty line leaves it open. */
  usual?: string | undefined;
  /** Why an answer is wrong. */
  problemOf?: (answer: string) => string | undefined;
}

/** Where a person answers. */
export interface Dialogue {
  input: NodeJS.ReadableStream;
  output: Output;
}

/**
 * Asks one question after another, until each has a right answer.
 *
 * @param questionOf each question, which may depend on the answers before
 * @throws UsageError if the person ends the dialogue
 */
export async function askAll<K extends string>(
  keys: readonly K[],
  questionOf: (key: K, answers: Readonly<Partial<Record<K, string>>>) => Question,
  { input, output }: Dialogue,
): Promise<Partial<Record<K, string>>> {
  const lines = createInterface({ input, output, terminal: output.isTTY === true });
  const given = lines[Symbol.asyncIterator]();
  const answers: Partial<Record<K, string>> = {};
  try {
    for (const key of keys) {
      const answer = await askOne(questionOf(key, answers));
      if (answer !== undefined) answers[key] = answer;
    }
    return answers;
  } finally {
    lines.close();
  }

  async function askOne({ ask, usual, problemOf = () => undefined }: Question): Promise<string | undefined> {
    lines.setPrompt(`${ask}${usual === undefined ? '' : ` (${usual})`}: `);
    for (;;) {
      lines.prompt();
      const { value, done } = await given.next();
      if (done) throw new UsageError('The dialogue ended early. Nothing was written.');
      const answer = value.trim() || usual;
      const problem = answer === undefined ? undefined : problemOf(answer);
      if (problem === undefined) return answer;
      output.write(`${problem}\n`);
    }
  }
}
