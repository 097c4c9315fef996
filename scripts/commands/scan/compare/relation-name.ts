/** How an error response of a description stands to the contracts. docs/scan.md defines the words. */
export type RelationName = 'equals' | 'extends' | 'contradicts' | 'ignores';

export const RELATIONS: readonly RelationName[] = ['equals', 'extends', 'contradicts', 'ignores'];
