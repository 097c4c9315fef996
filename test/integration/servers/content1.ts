import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { McpError, UrlElicitationRequiredError } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { QUOTA, QUOTA_DATA, TOOL_ERROR } from './quota.js';

/** A server of SDK 1.x whose tools, prompts and resources fail in every way that the SDK supports. */
export function server1(): McpServer {
  const server = new McpServer({ name: 'failing', version: '1.0.0' }, { capabilities: { logging: {} } });
  server.registerTool('echo', { inputSchema: { text: z.string() } }, ({ text }) => ({
    content: [{ type: 'text', text }],
  }));
  server.registerTool('throw', {}, () => {
    throw new Error('The disk is full');
  });
  server.registerTool('quota', {}, () => {
    throw new McpError(...QUOTA, QUOTA_DATA);
  });
  server.registerTool('report', {}, () => TOOL_ERROR);
  server.registerTool('url', {}, () => {
    throw new UrlElicitationRequiredError([
      { mode: 'url', elicitationId: 'e1', url: 'https://example.com/consent', message: 'Consent first' },
    ]);
  });
  server.registerTool('violate', { outputSchema: { count: z.number() } }, () => ({
    content: [],
    structuredContent: { count: 'many' },
  }));
  server.registerPrompt('greet', { argsSchema: { name: z.string() } }, ({ name }) => ({
    messages: [{ role: 'user', content: { type: 'text', text: name } }],
  }));
  server.registerPrompt('throw', {}, () => {
    throw new Error('No words left');
  });
  server.registerResource('throw', 'memo://throw', {}, () => {
    throw new Error('The shelf is empty');
  });
  server.registerResource('quota', 'memo://quota', {}, () => {
    throw new McpError(...QUOTA, QUOTA_DATA);
  });
  server.registerResource('lost', 'memo://lost', {}, () => {
    throw new McpError(-32002, 'Resource not found', { uri: 'memo://lost' });
  });
  return server;
}
