import document from './twilio.openapi.json' with { type: 'json' };

export default document;
