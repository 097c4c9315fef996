/** Tells on stderr what is being measured, and how long it took. */
export async function told<T>(what: string, measure: () => Promise<T>): Promise<T> {
  const start = performance.now();
  process.stderr.write(`${what} ... `);
  const result = await measure();
  process.stderr.write(`${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  return result;
}
