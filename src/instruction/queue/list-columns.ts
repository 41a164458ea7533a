/** The order of what is to be done, as indexes hold it; the name stands in them for a search to read no row. */
export const LIST_COLUMNS = ['turn', 'filedAt', 'reference', 'searchName'] as const
