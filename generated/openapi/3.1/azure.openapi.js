import document from './azure.openapi.json' with { type: 'json' };

export default document;
