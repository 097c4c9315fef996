import document from './problem-details.openapi.json' with { type: 'json' };

export default document;
