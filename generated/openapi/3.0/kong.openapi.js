import document from './kong.openapi.json' with { type: 'json' };

export default document;
