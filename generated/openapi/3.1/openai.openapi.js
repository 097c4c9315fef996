import document from './openai.openapi.json' with { type: 'json' };

export default document;
