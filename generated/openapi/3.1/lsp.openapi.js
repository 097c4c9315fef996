import document from './lsp.openapi.json' with { type: 'json' };

export default document;
