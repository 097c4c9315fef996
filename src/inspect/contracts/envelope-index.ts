import type { Match } from '../../inspection.js';
import { groupBy } from '../../shared/group-by.js';
import { type BodyShapes, isAt } from '../body-shapes.js';
import { MemberIndex } from '../member-index.js';
import type { ContractView, EnvelopeView } from './scoped-contract.js';

/** An envelope of a sender, among all that a directory holds. */
interface Entry {
  view: EnvelopeView;
  /** The sender's number, by id. */
  sender: number;
  /** Its place among the sender's envelopes. */
  rank: number;
  /** Shared by all inspections that name it, and frozen for that. */
  match: Match;
}

/** Envelopes that judge alike. */
interface Alike {
  entries: readonly Entry[];
  /** Each sender's first, by the sender's id. */
  matches: readonly Match[];
}

/**
 * The envelopes of some contracts. Those that judge alike are asked once, and only where the body has what they require;
 * those that ask for types alone once for all bodies of a shape.
 */
export class EnvelopeDirectory {
  readonly #shapes: BodyShapes;
  readonly #index: MemberIndex<Alike>;

  /** @param contracts by id */
  constructor(contracts: readonly ContractView[], shapes: BodyShapes) {
    this.#shapes = shapes;
    const entries = contracts.flatMap(({ envelopes }, sender) =>
      envelopes.map((view, rank): Entry => {
        const match: Match = { contract: view.contract.id, error: null, surface: view.surface };
        return { view, sender, rank, match: Object.freeze(match) };
      }),
    );
    const groups = groupBy(entries, ({ view }) => view.envelope.guardKey);
    const alike = groups.map(alikeOf);
    const rarest = rarestOf(alike.flatMap(requiredOf));
    this.#index = new MemberIndex(alike, (group) => rarest(requiredOf(group)));
  }

  /** The contracts whose envelope a body has, by their ids: each with the first of its envelopes that it is. */
  matches(body: unknown): Match[] {
    const shape = this.#index.isLarge ? this.#shapes.of(body) : undefined;
    if (!shape) return [...together(this.#index.of(body).filter((one) => passes(one, body))).matches];
    const { decided, undecided } = this.#shapes.answer(
      shape,
      this,
      null,
      () => this.#decide(body),
      (answer) => sizeOf(answer.decided) + answer.undecided.length,
    );
    const others = undecided.filter((one) => passes(one, body));
    const [first] = others;
    if (!first) return [...decided.matches];
    const find = () => together([decided, ...others]);
    // Who has what they look at mostly has it as all of them want it.
    const usual = others.length === undecided.length ? undecided : others.length === 1 ? first : undefined;
    return [...(usual ? this.#shapes.answer(shape, usual, null, find, sizeOf) : find()).matches];
  }

  /** The envelopes that all bodies of a shape have, and those that remain to be asked each time. */
  #decide(body: unknown) {
    const asked = this.#index.of(body);
    const isOpen = ({ entries }: Alike) => entries[0]?.view.envelope.values.some((pointer) => isAt(body, pointer));
    const decided = together(asked.filter((one) => !isOpen(one) && passes(one, body)));
    return { decided, undecided: asked.filter(isOpen) };
  }
}

function sizeOf({ entries, matches }: Alike): number {
  return entries.length + matches.length;
}

function passes({ entries }: Alike, body: unknown): boolean {
  return entries[0]?.view.envelope.guard(body) === true;
}

function together(groups: readonly Alike[]): Alike {
  const some = groups.filter(({ entries }) => entries.length > 0);
  if (some.length === 1) return some[0] as Alike;
  return alikeOf(some.flatMap((group) => group.entries));
}

function alikeOf(entries: readonly Entry[]): Alike {
  return { entries, matches: firstOfEach(entries) };
}

/** Of some names the one that stands least often among all. */
function rarestOf(all: readonly string[]): (names: readonly string[]) => string | undefined {
  const counts = new Map(groupBy(all, (name) => name).map((same) => [same[0], same.length]));
  return (names) => [...names].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))[0];
}

function requiredOf({ entries }: Alike): readonly string[] {
  return entries[0]?.view.envelope.required ?? [];
}

function firstOfEach(entries: readonly Entry[]): Match[] {
  const sorted = [...entries].sort((a, b) => a.sender - b.sender || a.rank - b.rank);
  return sorted.filter(({ sender }, index) => sorted[index - 1]?.sender !== sender).map(({ match }) => match);
}
