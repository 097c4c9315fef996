import document from './github.openapi.json' with { type: 'json' };

export default document;
