import document from './openai-compatible.openapi.json' with { type: 'json' };

export default document;
