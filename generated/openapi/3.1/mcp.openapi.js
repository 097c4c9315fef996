import document from './mcp.openapi.json' with { type: 'json' };

export default document;
