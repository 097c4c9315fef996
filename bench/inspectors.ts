import type { ErrorResponse, Inspection } from '../src/index.js';
import { fresh } from './fresh.js';

export type AnyInspect = (response: ErrorResponse, options?: { vendor: string }) => Inspection;

type Library = typeof import('../src/index.js');
export type Tables = Parameters<Library['createInspector']>[0];

/**
 * An inspector of the built package, in a copy that has inspected nothing yet.
 *
 * @param tables all shipped contracts by default
 */
export async function freshInspector(tables?: Tables): Promise<AnyInspect> {
  const { createInspector } = await fresh<Library>('dist/index.js');
  return createInspector(tables ?? (await fresh<{ default: Tables }>('generated/all.js')).default) as AnyInspect;
}
