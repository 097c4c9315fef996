import document from './laravel.openapi.json' with { type: 'json' };

export default document;
