import { actOnItem } from '#committees/acts.ts'
import { listDossiers } from '#committees/agenda.ts'
import { moveItem } from '#committees/order.ts'
import { committeePath } from '#committees/read.ts'
import { saveScores } from '#committees/scores.ts'
import { clock } from '#platform/clock.ts'
import { defineEndpoint, seeOther } from '#platform/http/endpoint.ts'

import { itemAct, move, references, scores } from './typed.ts'

type Parameters = Readonly<Record<string, string>>

const page = ({ id = '' }: Parameters): string => committeePath(id)
const itemPage = (params: Parameters): string => `${page(params)}/${params.item ?? ''}`
const itemOf = ({ id = '', item = '' }: Parameters) => ({ committee: id, item })

const list = defineEndpoint({
  path: '/:id/items',
  method: 'post',
  body: references,
  formPage: page,
  keepsTyped: true,
  handler: async ({ req, params, body, fromForm }) => {
    const items = await listDossiers(req, params.id ?? '', body.references, clock.now())
    return fromForm
      ? seeOther(`${page(params)}?fait=listed#ordre-du-jour`)
      : Response.json({ items }, { status: 201 })
  },
})

/** After these one sees the dossier no longer, or it is on the agenda no more. */
const LEAVES: ReadonlySet<string> = new Set(['recuse', 'remove'])

const act = defineEndpoint({
  path: '/:id/items/:item/act',
  method: 'post',
  body: itemAct,
  formPage: itemPage,
  keepsTyped: true,
  handler: async ({ req, params, body, fromForm }) => {
    const fired = await actOnItem(req, itemOf(params), body, clock.now())
    const back = LEAVES.has(body.event) ? page(params) : itemPage(params)
    return fromForm ? seeOther(`${back}?fait=${body.event}`) : Response.json(fired)
  },
})

const reorder = defineEndpoint({
  path: '/:id/items/:item/move',
  method: 'post',
  body: move,
  formPage: page,
  keepsTyped: true,
  handler: async ({ req, params, body, fromForm }) => {
    await moveItem(req, itemOf(params), body.direction, clock.now())
    return fromForm ? seeOther(`${page(params)}?fait=moved#ordre-du-jour`) : Response.json({})
  },
})

const score = defineEndpoint({
  path: '/:id/items/:item/scores',
  method: 'post',
  body: scores,
  formPage: itemPage,
  keepsTyped: true,
  handler: async ({ req, params, body, fromForm }) => {
    const now = clock.now()
    await saveScores(req, itemOf(params), body, now)
    return fromForm
      ? seeOther(`${itemPage(params)}?fait=${body.give ? 'scoresGiven' : 'scoresSaved'}`)
      : Response.json({ savedAt: now.toISOString() })
  },
})

/** Under `/api/committees`: the dossiers of an agenda. */
export const itemEndpoints = [list, act, reorder, score]
