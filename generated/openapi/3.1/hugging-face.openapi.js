import document from './hugging-face.openapi.json' with { type: 'json' };

export default document;
