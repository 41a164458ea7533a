/** The order of what is to be done, as indexes hold it; the name stands in them for a search to read no row. */
export const LIST_COLUMNS = ['turn', 'filedAt', 'reference', 'searchName'] as const

/** The same of a département, on MongoDB alone; regions and amounts are looked at in the index itself. */
export const PLACE_COLUMNS = [
  'departments',
  'turn',
  'filedAt',
  'reference',
  'region',
  'asked',
] as const
