/** The body schemas of each contract by its id. Each refers to others by their `$id`. */
declare const schemas: Record<string, readonly { $id: string; [keyword: string]: unknown }[]>;
export default schemas;
