/** The editions of OpenAPI that this package publishes its documents for. */
export type Edition = '3.0' | '3.1';

/** The edition to refer to from a description with this `openapi`. A later or unknown one is closer to 3.1. */
export function editionOf(version: string): Edition {
  return /^3\.0(?:\.|$)/.test(version) ? '3.0' : '3.1';
}
