import document from './spring-boot.openapi.json' with { type: 'json' };

export default document;
