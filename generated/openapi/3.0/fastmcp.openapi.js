import document from './fastmcp.openapi.json' with { type: 'json' };

export default document;
