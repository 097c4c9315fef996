import document from './nestjs.openapi.json' with { type: 'json' };

export default document;
