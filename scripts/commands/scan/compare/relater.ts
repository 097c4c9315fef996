import type { KnownResponse } from '../../../../src/lint/contracts/catalog.js';
import { coversStatus, isDefault } from '../../../../src/lint/description/status.js';
import type { Published } from '../contracts.js';
import { oncePer } from '../once-per.js';
import type { ResponseAt } from '../response-at.js';
import { type Comparison, compareResponse } from './compare-response.js';
import { ContentIds } from './content-ids.js';
import type { Difference } from './difference.js';
import { envelopeMembers } from './envelope-members.js';
import { hasConflict, isListed, nearestFirst, type Relation, relationOf, surfaceOf } from './relation.js';

type Compare = (one: Published) => Comparison;

/**
 * Relates responses of descriptions to the published responses of one edition. Descriptions have thousands of responses
 * that say the same: each is related once.
 */
export class Relater {
  readonly #published: readonly Published[];
  readonly #contentIds = new ContentIds();
  readonly #relations = new Map<string, Relation>();
  readonly #envelopes = new Map<string, ReadonlySet<string>>();
  readonly #lacking = oncePer((_one: Published) => new Map<string, readonly Published[]>());
  readonly #byName: ReadonlyMap<string, KnownResponse>;

  constructor(published: readonly Published[]) {
    this.#published = published;
    this.#byName = new Map(published.map(({ known }) => [known.name, known]));
  }

  /** The published response with a name. */
  named(name: string): KnownResponse | undefined {
    return this.#byName.get(name);
  }

  /** Relates a response that is written in a description. */
  relate(ours: ResponseAt, statuses: readonly string[]): Relation {
    const key = JSON.stringify([this.#contentIds.idOf(ours.value), ours.location.file, ...statuses]);
    const relation = this.#relations.get(key) ?? this.#relate(ours, statuses);
    this.#relations.set(key, relation);
    return relation;
  }

  #relate(ours: ResponseAt, statuses: readonly string[]): Relation {
    const usable = this.#published.filter(({ known }) => statuses.every((status) => isListed(known, status)));
    const compare = oncePer((one: Published) => compareResponse(ours, one.response, this.#envelopeOf(one)));
    const candidates = (usable.length > 0 ? usable : this.#published).map((published) => {
      const comparison = compare(published);
      const isWhole = statuses.every((status) => this.#hasAllErrors(published, status, compare));
      return { published, relation: relationOf(comparison), comparison, isWhole };
    });
    const [best] = nearestFirst(candidates, statuses);
    if (!best) return { name: 'ignores', isWhole: false, hasBody: false, differences: [] };
    const { published: nearest, relation, comparison, isWhole } = best;
    const { hasBody, differences } = comparison;
    if (usable.length > 0 || relation === 'ignores') return { name: relation, nearest, isWhole, hasBody, differences };
    const message = `the contract lists no response for ${statuses.join(', ')}`;
    const conflict: Difference = { kind: 'conflict', pointer: '', message };
    return { name: 'contradicts', nearest, isWhole: false, hasBody, differences: [conflict, ...differences] };
  }

  /** The members that every body of a response's surface has. */
  #envelopeOf({ known: mine }: Published): ReadonlySet<string> {
    const { contract } = mine;
    const surface = surfaceOf(mine);
    const key = `${contract} ${surface}`;
    const isOfSurface = ({ known }: Published) => known.contract === contract && known.surfaces.includes(surface);
    const envelope = this.#envelopes.get(key) ?? envelopeMembers(this.#published.filter(isOfSurface));
    this.#envelopes.set(key, envelope);
    return envelope;
  }

  /** Whether a response has every error that its contract lists for a status on its surface, or the description excludes it. */
  #hasAllErrors(mine: Published, status: string, compare: Compare): boolean {
    const lacking = this.#lackingIn(mine, status);
    return (
      lacking.length === 0 || (!hasConflict(compare(mine)) && lacking.every((other) => hasConflict(compare(other))))
    );
  }

  /** The responses of a status with errors that another response of the status does not have. */
  #lackingIn(mine: Published, status: string): readonly Published[] {
    const byStatus = this.#lacking(mine);
    const lacking =
      byStatus.get(status) ?? this.#published.filter((other) => isLacking(mine.known, other.known, status));
    byStatus.set(status, lacking);
    return lacking;
  }
}

function isLacking(mine: KnownResponse, other: KnownResponse, status: string): boolean {
  const { contract, group, errors, surfaces, status: listed } = other;
  if (group || contract !== mine.contract || !surfaces.includes(surfaceOf(mine))) return false;
  if (!isDefault(status) && !listed.some((one) => coversStatus(status, one))) return false;
  return mine.errors.length > 0 && errors.some((error) => !mine.errors.includes(error));
}
