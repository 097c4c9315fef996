import type { ContractReference } from '../../../generated/reference.js';
import type { Inspect } from '../../index.js';
import type { Outcome, Settings, Task } from '../types.js';
import { BlockInspector } from './inspect-block.js';
import { RowInspector } from './inspect-rows.js';

/** Inspects the tasks of one thread. */
export interface TaskInspector {
  inspect(task: Task): Outcome;
}

export function taskInspector(
  settings: Settings,
  inspect: Inspect,
  reference: readonly ContractReference[],
): TaskInspector {
  return settings.format === 'rows'
    ? new RowInspector(settings, inspect)
    : new BlockInspector(settings, inspect, reference);
}
