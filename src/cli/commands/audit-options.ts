import { type Command, Option } from 'commander';
import { logNames } from '../audit/log/named-mappings.js';
import type { CliContext } from '../context.js';
import { INPUT_FORMATS } from '../input/detect-format.js';
import type { AuditFlags } from './audit.js';
import type { AuditMergeFlags } from './audit-merge.js';

/** The options that `audit` has in common with `inspect`. */
export interface CommonOptions {
  vendorId: (id: string) => string;
  contractsOption: () => Option;
  jobs: (text: string) => number;
}

/** Describes `audit` and `audit merge`. Both are loaded when they run: `inspect` does not wait for them. */
export function describeAudit(
  audit: Command,
  addMerge: (parent: Command) => Command,
  { vendorId, contractsOption, jobs }: CommonOptions,
  context: CliContext,
  done: (exitCode: number) => void,
): void {
  audit
    .summary('reports recorded traffic: errors, violations, retries, waits')
    .description(
      'Reports recorded responses: errors by contract, violations, undocumented codes, budgets, retries and waits. A table on a terminal, otherwise JSON. It counts with DuckDB: npm install @duckdb/node-api',
    )
    .argument('[file...]', 'files to read, - for the standard input (default: -)')
    .addOption(
      new Option('--input <format>', 'the format of the input (default: detected by its beginning)').choices(
        INPUT_FORMATS,
      ),
    )
    .addOption(
      new Option('--log <name>', 'the input is a JSON access log in the documented format').choices(
        logNames(context.integrations),
      ),
    )
    .option('--mapping <file>', 'the input is a JSON log; the file says where its lines have what')
    .option('--vendor <id>', 'the sender of responses that name none', vendorId)
    .addOption(contractsOption())
    .option('--protocol-version <version>', 'the MCP revision of responses that name none, such as 2025-11-25')
    .option('--jobs <n>', 'threads that share the work (default: 1; pays from about 50 MB)', jobs)
    .option('--json', 'JSON, on a terminal too')
    .option('--html <file>', 'write the report as one page of HTML')
    .option('--partial <file>', 'write a part of a report, for audit merge')
    .option('--rows', 'write the rows that are counted, for ClickHouse, and count nothing')
    .action(async (files: string[], flags: AuditFlags) => {
      const { auditCommand } = await import('./audit.js');
      done(await auditCommand(files, flags, context));
    });

  addMerge(audit)
    .summary('reports parts as a whole')
    .description('Reports the parts that audit --partial wrote as one. The report is the one of all their inputs.')
    .argument('<part...>', 'the parts')
    .option('--json', 'JSON, on a terminal too')
    .option('--html <file>', 'write the report as one page of HTML')
    .option('--partial <file>', 'write one part of all')
    // The parent has options of the same names, and its parser takes them first.
    .action(async (parts: string[], _flags: AuditMergeFlags, merge: Command) => {
      const { auditMergeCommand } = await import('./audit-merge.js');
      done(await auditMergeCommand(parts, merge.optsWithGlobals(), context));
    });
}
