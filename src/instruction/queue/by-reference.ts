import type { Where } from 'payload'

/** The first rows of an order. */
export type Asked = { where: Where; sort: string; limit: number }

/**
 * Rows by reference, some at a time: each part goes on from the last reference read, so that a dossier
 * which changes meanwhile is neither missed nor read twice.
 */
export async function* byReference<Row extends { reference: string }>(
  where: Where,
  limit: number,
  read: (asked: Asked) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  for (let last: string | undefined, rows: readonly Row[]; ; last = rows.at(-1)?.reference) {
    const after: Where[] = last === undefined ? [] : [{ reference: { greater_than: last } }]
    rows = await read({ where: { and: [where, ...after] }, sort: 'reference', limit })
    yield rows
    if (rows.length < limit) return
  }
}
