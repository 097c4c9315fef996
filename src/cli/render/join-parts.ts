/** Joins the parts that are not empty. */
export function joinParts(parts: readonly (string | number | null | undefined)[], separator: string): string {
  return parts.filter((part) => part != null && part !== '').join(separator);
}
