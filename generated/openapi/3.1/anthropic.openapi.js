import document from './anthropic.openapi.json' with { type: 'json' };

export default document;
