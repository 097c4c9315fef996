import type { Inspection, Match } from '../inspection.js';
import { decideRetry } from '../retry-client/decide.js';
import type { Decision } from '../retry-client/decision.js';

/** What the code is written from. */
export interface CodeSubject {
  inspection: Inspection;
  /** The id of the sender's contract; empty if it was not named. */
  sender: string;
  /** What a program imports a contract from. */
  moduleOf: (id: string) => string;
}

/** TypeScript for what to do next, with the retry client; null for a success. */
export function nextCode(subject: CodeSubject): string | null {
  const { inspection, sender } = subject;
  if (inspection.verdict === 'success') return null;
  const isMcp = surfaceOf(inspection) === 'mcp';
  const { imports, list } = contractsFor(subject);
  const lines = isMcp ? mcpImports(imports) : fetchImports(imports);
  const options = optionLines(subject, isMcp);
  const make = isMcp ? 'const retry = mcpRetry' : 'const send = fetchWithRetry';
  lines.push(...declarations(inspection), `const inspect = createInspector(${list});`, '');
  lines.push(...wrap(`${make}(inspect, {`, options, '});'), '', ...(isMcp ? mcpCall() : fetchCall(inspection, sender)));
  return `${lines.join('\n')}\n`;
}

/** The contracts that the code names; all of the package where the sender is not known. */
function contractsFor({ inspection, sender, moduleOf }: CodeSubject): { imports: string[]; list: string } {
  const matched = inspection.match === null ? [] : [inspection.match.contract];
  const ids = [...new Set([...(sender === '' ? [] : [sender]), ...matched])];
  const importOf = (id: string) => `import ${variable(id)} from '${moduleOf(id)}';`;
  if (ids.length > 0) return { imports: ids.map(importOf), list: `[${ids.map(variable).join(', ')}]` };
  return { imports: ["import all from 'error-envelopes/all';"], list: 'all' };
}

/** `acme-billing` becomes `acmeBillingContract`: no id is then a keyword, or a name that the code has already. */
function variable(id: string): string {
  return `${id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Contract`;
}

function fetchImports(contracts: string[]): string[] {
  return [
    "import { createInspector } from 'error-envelopes';",
    ...contracts,
    "import { inspectResponse } from 'error-envelopes/fetch';",
    "import { fetchWithRetry } from 'error-envelopes/retry';",
    '',
  ];
}

function mcpImports(contracts: string[]): string[] {
  return [
    "import type { Client } from '@modelcontextprotocol/client';",
    "import { createInspector } from 'error-envelopes';",
    ...contracts,
    "import { mcpRetry } from 'error-envelopes/retry/mcp-client-v2';",
    '',
    'declare const client: Client; // yours; give retry.fetch to its transport',
  ];
}

/** What the code calls and the reader has. */
function declarations({ retry }: Inspection): string[] {
  if (retry?.remedy === 'authenticate') return ['declare function newToken(): Promise<string>; // yours', ''];
  if (retry?.remedy === 'renew-session') return ['declare function newSession(): Promise<string>; // yours', ''];
  return [];
}

function optionLines({ inspection, sender }: CodeSubject, isMcp: boolean): string[] {
  const first = decideRetry(inspection, { method: 'GET' }, { made: 1, elapsed: 0 });
  return [...(sender === '' ? [] : [`vendor: '${sender}',`]), ...decisionLines(first, inspection, isMcp)];
}

/** The options that this response asks for. */
function decisionLines(decision: Decision, { retry }: Inspection, isMcp: boolean): string[] {
  if (decision.action === 'wait') {
    const wait =
      decision.reason === 'given-wait'
        ? `the ${retry?.seconds} s that the response gives`
        : 'at random, longer each time';
    return [`maxAttempts: 4, // waits ${wait}, then sends the request again`];
  }
  if (decision.action === 'stop' && decision.reason === 'wait-too-long') {
    const milliseconds = (decision.seconds * 1000).toLocaleString('en').replaceAll(',', '_');
    return [
      `// The response gives a wait of ${decision.seconds} s. By default, the client stops if it is over 60 s: to wait, set`,
      `// maxWait: ${milliseconds}, and maxTotalTime above it.`,
      ...tellPerson('wait-too-long', 'decision.seconds'),
    ];
  }
  const { remedy } = decision.action === 'renew' ? decision : { remedy: retry?.remedy ?? null };
  if (remedy === 'authenticate')
    return renewLines('authenticate', 'newToken', `authorization: \`Bearer \${value}\``, isMcp);
  if (remedy === 'renew-session') return renewLines("'renew-session'", 'newSession', "'Mcp-Session-Id': value", isMcp);
  return retry?.when === 'after-remedy'
    ? tellPerson('needs-remedy', 'decision.remedy')
    : tellPerson('never', 'decision.reason');
}

function renewLines(name: string, call: string, header: string, isMcp: boolean): string[] {
  const body = isMcp
    ? [`await ${call}(); // sets it in your transport`, 'return undefined;']
    : [`const value = await ${call}();`, `return { ${header} };`];
  return wrap('renew: {', wrap(`${name}: async () => {`, body, '},'), '},');
}

/** The client stops: the caller says it to a person. */
function tellPerson(reason: string, value: string): string[] {
  const condition = `if (decision.action === 'stop' && decision.reason === '${reason}') {`;
  return wrap('onDecision: ({ decision }) => {', wrap(condition, [`console.error(${value});`], '}'), '},');
}

function fetchCall({ match }: Inspection, sender: string): string[] {
  const options = sender === '' ? '' : `, { vendor: '${sender}' }`;
  const error = match?.error ?? null;
  const condition = error === null ? "inspection.verdict !== 'success'" : `inspection.match?.error === '${error}'`;
  return [
    "const response = await send('https://api.example.com/');",
    `const inspection = await inspectResponse(inspect, response${options});`,
    ...wrap(`if (${condition}) {`, ['console.error(inspection.category, inspection.requestId);'], '}'),
  ];
}

function mcpCall(): string[] {
  return [
    "const result = await retry.callTool(() => client.callTool({ name: 'search', arguments: {} }));",
    'console.log(result.content);',
  ];
}

function surfaceOf({ match, candidates }: { match: Match | null; candidates: readonly Match[] }): string | undefined {
  return (match ?? candidates[0])?.surface;
}

function wrap(open: string, lines: readonly string[], close: string): string[] {
  return [open, ...lines.map((line) => `  ${line}`), close];
}
