import document from './kubernetes.openapi.json' with { type: 'json' };

export default document;
