/** The index of the first item that starts at an offset or after it, in a list in the order of the text. */
export function firstFrom(length: number, startOf: (at: number) => number, offset: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
