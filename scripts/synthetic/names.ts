import { Random } from './random.js';

const FIRST =
  'amber ashen auburn brisk broad calm cedar civil clear coral crisp daily early fable fern flint gentle glass golden grand hazel hollow ivory jolly keen linden lunar maple misty noble ochre olive pearl plain polar prime quiet rapid river royal rustic sage scarlet silver slate solid still stone summer sunny swift tidal timber umber velvet vivid walnut warm western wild willow winter woven young'.split(
    ' ',
  );
const SECOND =
  'anchor arbor atlas barn basin beacon bridge canvas canyon castle circuit cloud comet compass cove crane delta dock ember falcon field forge garden gate grove harbor haven heron hill island junction kite lagoon lantern ledger loom market meadow mill mirror nest orbit orchard path pier pine plaza pocket pond port quarry ridge sail shore signal spark spring station studio tower trail valley village wharf'.split(
    ' ',
  );

/** Coprime to the number of pairs, so that every pair is used before one is used again. */
const STEP = 1597;

/** The sender of a synthetic contract. */
export interface Sender {
  /** The folder's name. */
  id: string;
  name: string;
  /** The letters that its own codes may begin with. */
  codePrefix: string;
}

/** The sender with a number: no other number of the same seed has the same id. */
export function senderOf(seed: number, index: number): Sender {
  const pairs = FIRST.length * SECOND.length;
  const begin = new Random(`sender ${seed}`).integer(0, pairs - 1);
  const position = (begin + index * STEP) % pairs;
  const round = Math.floor(index / pairs) + 1;
  const words = [FIRST[position % FIRST.length], SECOND[Math.floor(position / FIRST.length)]] as [string, string];
  const further = round > 1 ? [`${round}`] : [];
  return {
    id: [...words, ...further].join('-'),
    name: [...words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)), ...further].join(' '),
    codePrefix: words.map((word) => word.slice(0, 2).toUpperCase()).join(''),
  };
}
