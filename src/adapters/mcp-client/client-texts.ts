/** An error that a client makes itself in the form of a server's error: its code and its text, without data. */
export type ClientText = readonly [code: number, text: RegExp];

/** Both clients check a tool's result against the tool's output schema, and throw the violation in the form of a server's error. */
export const OUTPUT_CHECKS: readonly ClientText[] = [
  [-32600, /^Tool .* has an output schema but did not return structured content$/],
  [-32602, /^Structured content does not match the tool's output schema: /],
  [-32602, /^Failed to validate structured content: /],
];

/** Whether an error is one that the client makes itself. */
export function isClientText(texts: readonly ClientText[], code: number, text: string, data: unknown): boolean {
  return data === undefined && texts.some(([known, pattern]) => code === known && pattern.test(text));
}
