/** Lists of those who operate the platform, some rows at a time. */
export const PAGE_SIZE = 50

export type Listed<Row> = {
  rows: readonly Row[]
  /** From 1. */
  page: number
  pages: number
}

/** The page that an address asks for; the first for anything that is not one. */
export const pageNumber = (typed: string | undefined): number =>
  typed !== undefined && /^[1-9]\d{0,4}$/.test(typed) ? Number(typed) : 1

/** What a paginated reading found. */
export const listed = <Row>(
  page: number,
  found: { docs: readonly Row[]; totalPages: number },
): Listed<Row> => ({ rows: found.docs, page, pages: Math.max(1, found.totalPages) })
