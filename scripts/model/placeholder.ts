/** A text that a draft leaves to a person. The rule `texts` refuses it. */
export const PLACEHOLDER = '(to be written)';
