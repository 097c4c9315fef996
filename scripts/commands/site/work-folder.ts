import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { OutputFile } from '../../output.js';
import type { VitePress } from './find-vitepress.js';

/**
 * A temporary folder that VitePress builds in, laid out as this package is: `website/` with the pages, `generated/` with
 * the modules of the contracts, and `dist/`.
 */
export class WorkFolder {
  readonly root = realpathSync(mkdtempSync(path.join(tmpdir(), 'error-envelopes-site-')));
  readonly website = path.join(this.root, 'website');
  /** What VitePress writes. */
  readonly built = path.join(this.website, '.vitepress', 'dist');

  /** @param website the folder of this package with what is written by hand */
  constructor(website: string, { vitepress, vue }: VitePress) {
    cpSync(website, this.website, { recursive: true, filter: (file) => !OWN.test(path.relative(website, file)) });
    this.write([['package.json', '{ "private": true, "type": "module" }']], '.');
    for (const [name, target] of [
      ['dist', path.join(website, '..', 'dist')],
      ['node_modules/vitepress', vitepress],
      ['node_modules/vue', vue],
    ] as const) {
      mkdirSync(path.dirname(path.join(this.root, name)), { recursive: true });
      symlinkSync(target, path.join(this.root, name), 'junction');
    }
  }

  write(files: Iterable<OutputFile>, below: string): void {
    for (const [name, content] of files) {
      const file = path.join(this.root, below, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** What builds of the project leave in its folder. */
const OWN = /^(dist|node_modules)($|[\\/])|^\.vitepress[\\/](cache|dist|\.temp)($|[\\/])/;
