/**
 * The bytes that a line may have. A body of 65,536 bytes, the most that is read, takes at most six times as many when each
 * is escaped (`\u0000`), so 1 MiB leaves over 600 KiB for headers. JSON of this size needs at most some 50 MB in memory.
 */
export const LINE_LIMIT = 1024 * 1024;
