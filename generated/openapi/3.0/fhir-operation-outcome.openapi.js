import document from './fhir-operation-outcome.openapi.json' with { type: 'json' };

export default document;
