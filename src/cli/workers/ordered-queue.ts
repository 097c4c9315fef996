/** How much may be on its way at a time: in number, and in size where there is more than one. */
export interface Room {
  items: number;
  size: number;
}

/**
 * Starts work on one item after the other and finishes it in their order, whichever is done first. Waits where too much
 * is on its way, so that memory does not grow with what is read ahead of a slow reader.
 */
export class OrderedQueue<Item, Done> {
  readonly #room: Room;
  readonly #work: (item: Item) => Done | Promise<Done>;
  readonly #finish: (done: Done) => Promise<void>;
  readonly #failed: (error: unknown) => void;
  /** What is on its way, the oldest first. Each is settled after those before it. */
  readonly #open: { finished: Promise<void>; size: number }[] = [];
  #last: Promise<void> = Promise.resolve();
  #size = 0;

  /** @param failed called when work or its finish fails, which nobody may be waiting for just then */
  constructor(
    room: Room,
    work: (item: Item) => Done | Promise<Done>,
    finish: (done: Done) => Promise<void>,
    failed: (error: unknown) => void,
  ) {
    this.#room = room;
    this.#work = work;
    this.#finish = finish;
    this.#failed = failed;
  }

  /** Settles when the work has begun. */
  async add(item: Item, size: number): Promise<void> {
    while (this.#open.length > 0 && this.#isFull(size)) await this.#open[0]?.finished;
    const finished = this.#finished(this.#work(item), this.#last);
    this.#last = finished;
    this.#open.push({ finished, size });
    this.#size += size;
    finished.then(
      () => {
        this.#open.shift();
        this.#size -= size;
      },
      (error) => this.#failed(error),
    );
  }

  /** Settles when all is finished. */
  end(): Promise<void> {
    return this.#last;
  }

  #isFull(size: number): boolean {
    return this.#open.length >= this.#room.items || this.#size + size > this.#room.size;
  }

  async #finished(done: Done | Promise<Done>, before: Promise<void>): Promise<void> {
    const [outcome] = await Promise.all([done, before]);
    await this.#finish(outcome);
  }
}
