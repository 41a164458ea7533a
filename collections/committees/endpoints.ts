import * as z from 'zod'

import { actOnCommittee, reviseCommittee } from '#committees/acts.ts'
import { createCommittee, type Planned } from '#committees/create.ts'
import { addMember, notePresence, notePresences, removeMember } from '#committees/members.ts'
import { COMMITTEES_PATH, committeePath, readMinutes } from '#committees/read.ts'
import { clock } from '#platform/clock.ts'
import { defineEndpoint, seeOther } from '#platform/http/endpoint.ts'
import { readStoredFile } from '#platform/files/keep.ts'

import { hardenPrivateFile } from '../sealed.ts'
import { itemEndpoints } from './item-endpoints.ts'
import { creation, member, planned, presence, presences, reason, sequence } from './typed.ts'

type Parameters = Readonly<Record<string, string>>

const page = ({ id = '' }: Parameters): string => committeePath(id)

const plannedOf = ({
  place,
  ...body
}: Omit<Planned, 'place'> & { place?: string | undefined }): Planned => ({
  ...body,
  ...(place ? { place } : {}),
})

const create = defineEndpoint({
  path: '/create',
  method: 'post',
  body: creation,
  formPage: () => COMMITTEES_PATH,
  keepsTyped: true,
  handler: async ({ req, body, fromForm }) => {
    const { slug, region, ...typed } = body
    const wanted = { slug, ...plannedOf(typed), ...(region ? { region } : {}) }
    const id = await createCommittee(req, wanted, clock.now())
    return fromForm ? seeOther(committeePath(id)) : Response.json({ id }, { status: 201 })
  },
})

const revise = defineEndpoint({
  path: '/:id/revise',
  method: 'post',
  body: z.strictObject({ ...planned, sequence }),
  formPage: page,
  keepsTyped: true,
  handler: async ({ req, params, body, fromForm }) => {
    const { sequence: seen, ...typed } = body
    const revised = { ...plannedOf(typed), sequence: seen }
    const fired = await reviseCommittee(req, params.id ?? '', revised, clock.now())
    return fromForm ? seeOther(`${page(params)}?fait=revise`) : Response.json(fired)
  },
})

const act = defineEndpoint({
  path: '/:id/act',
  method: 'post',
  body: z.strictObject({
    event: z.enum(
      ['convene', 'prepareAgain', 'open', 'suspend', 'close', 'signMinutes', 'cancel'],
      { error: 'Cet acte n’existe pas.' },
    ),
    sequence,
    reason,
  }),
  formPage: page,
  keepsTyped: true,
  handler: async ({ req, params, body, fromForm }) => {
    const { event, sequence: seen, reason: why } = body
    const acted = { event, sequence: seen, ...(why ? { reason: why } : {}) }
    const fired = await actOnCommittee(req, params.id ?? '', acted, clock.now())
    return fromForm ? seeOther(`${page(params)}?fait=${event}`) : Response.json(fired)
  },
})

const join = defineEndpoint({
  path: '/:id/members',
  method: 'post',
  body: member,
  formPage: page,
  keepsTyped: true,
  handler: async ({ req, params, body, fromForm }) => {
    const { email, ...typed } = body
    const joined = { ...typed, ...(email ? { email } : {}) }
    const id = await addMember(req, params.id ?? '', joined, clock.now())
    return fromForm
      ? seeOther(`${page(params)}?fait=member#membres`)
      : Response.json({ id }, { status: 201 })
  },
})

const leave = defineEndpoint({
  path: '/:id/members/:member/remove',
  method: 'post',
  body: z.strictObject({}),
  formPage: page,
  keepsTyped: true,
  handler: async ({ req, params, fromForm }) => {
    await removeMember(req, params.id ?? '', params.member ?? '', clock.now())
    return fromForm ? seeOther(`${page(params)}?fait=memberLeft#membres`) : Response.json({})
  },
})

const attend = defineEndpoint({
  path: '/:id/members/:member/presence',
  method: 'post',
  body: presence,
  formPage: page,
  keepsTyped: true,
  handler: async ({ req, params, body, fromForm }) => {
    const noted = { member: params.member ?? '', ...body }
    await notePresence(req, params.id ?? '', noted, clock.now())
    return fromForm ? seeOther(`${page(params)}?fait=presence#membres`) : Response.json({})
  },
})

const callTheRoll = defineEndpoint({
  path: '/:id/presences',
  method: 'post',
  body: presences,
  formPage: page,
  keepsTyped: true,
  handler: async ({ req, params, body, fromForm }) => {
    await notePresences(req, params.id ?? '', body, clock.now())
    return fromForm ? seeOther(`${page(params)}?fait=presence#membres`) : Response.json({})
  },
})

/** The file of the minutes, for those who read them. */
const minutes = defineEndpoint({
  path: '/:id/minutes',
  method: 'get',
  handler: async ({ req, params }) => {
    const file = await readMinutes(req, params.id ?? '')
    const bytes = await readStoredFile('minutes', file)
    const headers = new Headers({
      'Content-Type': 'application/pdf',
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(file.title)}`,
    })
    return new Response(Buffer.from(bytes), { headers: hardenPrivateFile({ headers }) })
  },
})

/** Under `/api/committees`. */
export const committeeEndpoints = [
  create,
  revise,
  act,
  join,
  leave,
  attend,
  callTheRoll,
  minutes,
  ...itemEndpoints,
]
