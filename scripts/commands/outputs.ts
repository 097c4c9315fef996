/** What `generate` writes besides the modules. */
export const OUTPUTS = ['ajv', 'lint', 'lua', 'openapi', 'openrpc', 'reference', 'schemas'] as const;

export type Output = (typeof OUTPUTS)[number];

/**
 * Which files belong to some outputs. The modules with types, guards and tables always do.
 *
 * @param outputs undefined: all
 */
export function filesOf(outputs: readonly Output[] | undefined): (file: string) => boolean {
  if (!outputs) return () => true;
  const left = OUTPUTS.filter((output) => !outputs.includes(output));
  return (file) => !left.some((output) => file.startsWith(`${output}/`) || file.startsWith(`${output}.`));
}
