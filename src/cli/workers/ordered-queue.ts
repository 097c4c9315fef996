/** The most that may be in work at a time. A single item may exceed the size. */
export interface Capacity {
  items: number;
  size: number;
}

/**
 * Starts work on items and finishes them in their order, whichever is done first. `add` waits while the queue is full, so
 * that a slow reader of the output does not make memory grow.
 */
export class OrderedQueue<Item, Done> {
  readonly #capacity: Capacity;
  readonly #work: (item: Item) => Done | Promise<Done>;
  readonly #finish: (done: Done) => Promise<void>;
  readonly #onFailure: (error: unknown) => void;
  /** The items in work, the oldest first. Each settles after the ones before it. */
  readonly #open: { finished: Promise<void>; size: number }[] = [];
  #last: Promise<void> = Promise.resolve();
  #size = 0;

  /** @param onFailure called when work or its finish fails, possibly while nothing awaits the queue */
  constructor(
    capacity: Capacity,
    work: (item: Item) => Done | Promise<Done>,
    finish: (done: Done) => Promise<void>,
    onFailure: (error: unknown) => void,
  ) {
    this.#capacity = capacity;
    this.#work = work;
    this.#finish = finish;
    this.#onFailure = onFailure;
  }

  /** Settles when the work on the item has begun. */
  async add(item: Item, size: number): Promise<void> {
    while (this.#open.length > 0 && this.#isFull(size)) await this.#open[0]?.finished;
    const finished = this.#finishInOrder(this.#work(item), this.#last);
    this.#last = finished;
    this.#open.push({ finished, size });
    this.#size += size;
    finished.then(
      () => {
        this.#open.shift();
        this.#size -= size;
      },
      (error) => this.#onFailure(error),
    );
  }

  /** Settles when all items are finished. */
  end(): Promise<void> {
    return this.#last;
  }

  #isFull(size: number): boolean {
    return this.#open.length >= this.#capacity.items || this.#size + size > this.#capacity.size;
  }

  async #finishInOrder(done: Done | Promise<Done>, before: Promise<void>): Promise<void> {
    const [outcome] = await Promise.all([done, before]);
    await this.#finish(outcome);
  }
}
