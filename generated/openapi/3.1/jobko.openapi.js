import document from './jobko.openapi.json' with { type: 'json' };

export default document;
