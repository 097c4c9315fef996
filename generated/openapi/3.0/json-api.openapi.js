import document from './json-api.openapi.json' with { type: 'json' };

export default document;
