import { McpServer, ProtocolError, UrlElicitationRequiredError } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { QUOTA, QUOTA_DATA, TOOL_ERROR } from './quota.js';

/** The same server as `server1`, of SDK 2.x. */
export function server2(): McpServer {
  const server = new McpServer({ name: 'failing', version: '1.0.0' }, { capabilities: { logging: {} } });
  server.registerTool('echo', { inputSchema: z.object({ text: z.string() }) }, ({ text }) => ({
    content: [{ type: 'text', text }],
  }));
  server.registerTool('throw', {}, () => {
    throw new Error('The disk is full');
  });
  server.registerTool('quota', {}, () => {
    throw new ProtocolError(...QUOTA, QUOTA_DATA);
  });
  server.registerTool('report', {}, () => TOOL_ERROR);
  server.registerTool('url', {}, () => {
    throw new UrlElicitationRequiredError([
      { mode: 'url', elicitationId: 'e1', url: 'https://example.com/consent', message: 'Consent first' },
    ]);
  });
  server.registerTool('violate', { outputSchema: z.object({ count: z.number() }) }, () => ({
    content: [],
    structuredContent: { count: 'many' },
  }));
  server.registerPrompt('greet', { argsSchema: z.object({ name: z.string() }) }, ({ name }) => ({
    messages: [{ role: 'user', content: { type: 'text', text: name } }],
  }));
  server.registerPrompt('throw', {}, () => {
    throw new Error('No words left');
  });
  server.registerResource('throw', 'memo://throw', {}, () => {
    throw new Error('The shelf is empty');
  });
  server.registerResource('quota', 'memo://quota', {}, () => {
    throw new ProtocolError(...QUOTA, QUOTA_DATA);
  });
  server.registerResource('lost', 'memo://lost', {}, () => {
    throw new ProtocolError(-32002, 'Resource not found', { uri: 'memo://lost' });
  });
  return server;
}
