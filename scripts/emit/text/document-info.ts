/** The version of the documents. Component names and paths do not change within a major version. */
export const DOCUMENT_VERSION = '1.0.0';

export const LICENSE = { name: 'MIT', url: 'https://opensource.org/license/mit' };
