// An MCP server over stdio that answers a call of the tool `<vendor>/<error>/<case>` with the message of that example.
// The argument is a JSON file of messages by the tool's name.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const messages = JSON.parse(readFileSync(process.argv[2], 'utf8'));

createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) return;
  process.stdout.write(`${JSON.stringify({ ...answerTo(method, params), jsonrpc: '2.0', id })}\n`);
});

function answerTo(method, params) {
  if (method === 'tools/call') return messages[params.name];
  const serverInfo = { name: 'vendors', version: '1.0.0' };
  return { result: { protocolVersion: params.protocolVersion, capabilities: { tools: {} }, serverInfo } };
}
