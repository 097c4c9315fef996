import { watch } from 'node:fs';

/** Changes come in bursts: an editor writes several files, or one file in several steps. */
const QUIET = 100;

/** Calls back after each burst of changes below a folder, one call at a time. It ends with the process. */
export function watchFolder(folder: string, onChange: () => Promise<void>): Promise<never> {
  return new Promise((_, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let running = Promise.resolve();
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(onChange).catch(reject);
      }, QUIET);
    }).on('error', reject);
  });
}
