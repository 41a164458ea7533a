/**
 * Who stands aside from a dossier (R032, R079): a conflict of interest is with the candidate, whatever the
 * office in which one is consulted on it. Each opinion of the dossier repeats who they are, so that rights
 * need not read another row.
 */
import type { PayloadRequest } from 'payload'

import { atomicUpdate } from '#platform/database/atomic-update.ts'

import type { Opinion } from '../payload-types.ts'
import { opinionsOf } from './facts.ts'

const BAR = '|'
/** Ids between bars, `|a|b|`. */
const marked = (user: string): string => `${BAR}${user}${BAR}`

/** Whether a person declared a conflict of interest with the candidate. */
export const standsAside = ({ recused }: Pick<Opinion, 'recused'>, user: string): boolean =>
  recused.includes(marked(user))

/** Everyone who stands aside from one of these opinions, as a column of another one of the dossier. */
export const recusedOf = (opinions: readonly Pick<Opinion, 'recused'>[]): string => {
  const people = new Set(opinions.flatMap(({ recused }) => recused.split(BAR)))
  people.delete('')
  return [BAR, ...[...people].map((user) => `${user}${BAR}`)].join('')
}

/** Takes a dossier out of the sight of a person, in the transaction of `req`: all that was asked on it. */
export const standAside = async (
  req: PayloadRequest,
  dossier: string,
  user: string,
): Promise<void> => {
  for (const opinion of await opinionsOf(req, dossier)) {
    if (standsAside(opinion, user)) continue
    const where = { id: { equals: opinion.id } }
    const data = { recused: recusedOf([opinion, { recused: marked(user) }]) }
    await atomicUpdate(req.payload, { collection: 'opinions', where, data }, req)
  }
}
