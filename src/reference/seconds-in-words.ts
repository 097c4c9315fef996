const UNITS = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
] as const;

/** Whole seconds, with a rounded larger unit from two minutes on: `300 seconds (about 5 minutes)`. */
export function secondsInWords(seconds: number): string {
  const larger = UNITS.find((unit) => seconds >= 2 * unit.seconds);
  const exact = count(seconds, 'second');
  return larger === undefined ? exact : `${exact} (about ${count(Math.round(seconds / larger.seconds), larger.unit)})`;
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}
