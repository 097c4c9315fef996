/** The number in a text `MCP error <number>: ...`, as MCP SDKs write it; undefined if the text does not begin so. */
export function codeInText(text: string): number | undefined {
  const number = /^MCP error (-?\d{1,15}):/.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}
