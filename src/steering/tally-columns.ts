/** Columns of the index that holds all that figures count (docs/adr/0040): what they group by, then what they add up. */
export const TALLY_COLUMNS = [
  'call',
  'region',
  'state',
  'places',
  'filedAt',
  'asked',
  'etp',
  'granted',
  'grantedEtp',
  'engaged',
] as const
