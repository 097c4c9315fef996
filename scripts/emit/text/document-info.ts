/** The major version of the documents and of the `$id`s: component names and paths stay within it. */
export const DOCUMENT_VERSION = '1.0.0';

export const LICENSE = { name: 'MIT', url: 'https://opensource.org/license/mit' };
