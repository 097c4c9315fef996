import document from './f2d.openapi.json' with { type: 'json' };

export default document;
