/** Scores of the readers of a dossier: each its own sheet, hidden from the others until they gave theirs. */
import type { PayloadRequest, Where } from 'payload'

import { relationId } from '#filing/dossier.ts'
import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'
import { completeScores, mayBeTyped, totalOf, unscored, type Scores } from '#scoring/grid.ts'
import { sheetsSeenBy, type Sheet } from '#scoring/readers.ts'

import type { AgendaItem, ScoreSheet } from '../payload-types.ts'
import { candidatureOf } from './item-process.ts'
import { readItem } from './read.ts'
import { isRecused } from './standing.ts'

const MOST = 200

export type Typed = {
  /** By key of the criterion; null takes a score back. */
  scores: Readonly<Record<string, number | null>>
  comment?: string
  /** Given for good: others may then be seen. */
  give: boolean
}

const scoresIn = ({ scores }: Pick<ScoreSheet, 'scores'>): Scores => (scores ?? {}) as Scores

const sheetRows = async (req: PayloadRequest, dossier: string): Promise<ScoreSheet[]> => {
  const { docs } = await req.payload.db.find<ScoreSheet>({
    collection: 'score-sheets',
    where: { dossier: { equals: dossier } },
    sort: ['createdAt'],
    limit: MOST,
    pagination: false,
    req,
  })
  return docs
}

const sheetOf = (row: ScoreSheet): Sheet => ({
  reader: row.reader,
  name: row.readerName,
  scores: scoresIn(row),
  comment: row.comment ?? null,
  given: Boolean(row.givenAt),
})

/** The sheets of a dossier that this person may see now. */
export const readSheets = async (
  req: PayloadRequest,
  item: AgendaItem,
  now: Date,
): Promise<readonly Sheet[]> =>
  sheetsSeenBy((await sheetRows(req, relationId(item.dossier))).map(sheetOf), {
    reader: req.user?.id ?? '',
    recused: isRecused(req.user, item, now),
  })

const merged = (stored: Scores, typed: Typed['scores']): Scores =>
  Object.fromEntries(
    Object.entries({ ...stored, ...typed }).flatMap(([key, score]) =>
      score === null ? [] : [[key, score]],
    ),
  )

/**
 * Saves the scores of the person, and gives them when told so.
 * @throws Refused `refus.note` for what is no score of the grid, `refus.notes_manquantes` to give a sheet
 * that is not complete, `refus.notes_donnees` to change what was given
 */
export const saveScores = async (
  req: PayloadRequest,
  { committee, item: id }: { committee: string; item: string },
  { scores: typed, comment, give }: Typed,
  now: Date,
): Promise<void> => {
  const item = await readItem(req, committee, id)
  const { user } = req
  if (!user) throw new Refused('refus.connexion')
  const { revision, structure } = await candidatureOf(req, item, now)
  const { criteria } = revision.edition
  for (const [key, score] of Object.entries(typed))
    if (score !== null && !mayBeTyped(criteria, key, score)) throw new Refused('refus.note')
  const facts = { formerCalls: new Set(structure.formerCalls ?? []).size }
  await inTransaction(req.payload, user, async (own) => {
    const dossier = relationId(item.dossier)
    const mine = (await sheetRows(own, dossier)).find(({ reader }) => reader === user.id)
    if (mine?.givenAt) throw new Refused('refus.notes_donnees')
    const scores = completeScores(criteria, merged(mine ? scoresIn(mine) : {}, typed), facts)
    if (give && unscored(criteria, scores).length > 0) throw new Refused('refus.notes_manquantes')
    const data = {
      scores,
      total: totalOf(criteria, scores),
      ...(comment === undefined ? {} : { comment }),
      ...(give ? { givenAt: now.toISOString() } : {}),
      updatedAt: now.toISOString(),
    }
    await writeSheet(own, item, { mine, data, reader: { id: user.id, name: user.name } })
  })
}

const writeSheet = async (
  own: PayloadRequest,
  { dossier, structure, region }: AgendaItem,
  sheet: {
    mine: ScoreSheet | undefined
    data: Record<string, unknown>
    reader: { id: string; name: string }
  },
): Promise<void> => {
  const { mine, data, reader } = sheet
  if (!mine) {
    const belonging = {
      dossier: relationId(dossier),
      structure: relationId(structure),
      region,
      reader: reader.id,
      readerName: reader.name,
    }
    await own.payload.db.create({
      collection: 'score-sheets',
      data: { ...belonging, ...data },
      req: own,
    })
    return
  }
  const where: Where = { and: [{ id: { equals: mine.id } }, { givenAt: { exists: false } }] }
  if (!(await atomicUpdate(own.payload, { collection: 'score-sheets', where, data }, own)))
    throw new Refused('refus.notes_donnees')
}
