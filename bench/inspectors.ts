import type { ErrorResponse, Inspection } from '../src/index.js';
import { fresh } from './fresh.js';

export type AnyInspect = (response: ErrorResponse, options?: { vendor: string }) => Inspection;

type Library = typeof import('../src/index.js');
export type Tables = Parameters<Library['createInspector']>[0];

/**
 * An inspector as it ships, of a copy of the library that has inspected nothing yet.
 *
 * @param tables all shipped contracts, where not given
 */
export async function freshInspector(tables?: Tables): Promise<AnyInspect> {
  const { createInspector } = await fresh<Library>('dist/index.js');
  return createInspector(tables ?? (await fresh<{ default: Tables }>('generated/all.js')).default) as AnyInspect;
}
