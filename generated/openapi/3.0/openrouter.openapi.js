import document from './openrouter.openapi.json' with { type: 'json' };

export default document;
