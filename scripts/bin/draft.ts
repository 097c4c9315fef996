/** `npm run draft`: the command `draft` in the folder of this project's contracts. */
import { runCli } from './run-cli.js';

await runCli(['draft', '--contracts', 'schemas', ...process.argv.slice(2)], import.meta.url);
