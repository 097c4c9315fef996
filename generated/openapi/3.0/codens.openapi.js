import document from './codens.openapi.json' with { type: 'json' };

export default document;
