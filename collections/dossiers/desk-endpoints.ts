/** What the desk writes on a dossier that it instructs: judgements, people, notes, the competent region. */
import * as z from 'zod'

import { recordCheck, type Judgement } from '#completeness/record.ts'
import { DOCUMENT_VERDICTS, SET_ASIDE, TAKEN_BACK, TO_CORRECT } from '#completeness/verdicts.ts'
import { assignDossier, followDossier } from '#instruction/assign.ts'
import { addNote, removeNote } from '#instruction/notes.ts'
import { rerouteDossier } from '#instruction/reroute.ts'
import { clock } from '#platform/clock.ts'
import { defineEndpoint, seeOther, type Call } from '#platform/http/endpoint.ts'

type Params = Readonly<Record<string, string>>

const DESK = '/instruction'
const LONGEST_TEXT = 4000
const LONGEST_KEY = 200

const referenceOf = (params: Params): string => params.reference ?? ''

const key = z.string().min(1).max(LONGEST_KEY)
const text = z
  .string()
  .trim()
  .max(LONGEST_TEXT, `Le texte compte plus de ${LONGEST_TEXT} signes.`)
  .transform((typed) => (typed === '' ? undefined : typed))
  .optional()

const screenOf = (params: Params, tab: string): string =>
  `/instruction/${referenceOf(params)}${tab}`

const document = z.strictObject({
  key,
  verdict: z.enum(DOCUMENT_VERDICTS, {
    error: 'Dites si la pièce est conforme, manquante, illisible ou périmée.',
  }),
  question: text,
})
const answer = z.strictObject({ key, verdict: z.enum([TO_CORRECT, TAKEN_BACK]), question: text })
const finding = z.strictObject({ key, verdict: z.enum([SET_ASIDE, TAKEN_BACK]), reason: text })

/** A judgement of one kind, made on a tab of the screen; from a document one goes on to the next. */
const judge = <Body>(
  kind: string,
  tab: string,
  body: z.ZodType<Body>,
  judgementOf: (body: Body) => Judgement,
) =>
  defineEndpoint({
    path: `/:reference/${kind}-checks`,
    method: 'post',
    body,
    formPage: (params) => screenOf(params, tab),
    handler: async ({ req, params, body: given, fromForm }) => {
      const { next } = await recordCheck(req, referenceOf(params), judgementOf(given), clock.now())
      if (!fromForm) return Response.json({ next: next?.key ?? null })
      const [file] = next?.joined ?? []
      return seeOther(
        screenOf(params, file ? `${tab}?piece=${file.id}#controle` : `${tab}?fait=controle`),
      )
    },
  })

/** A number typed in a form comes as its digits. */
const sequence = z.union([z.int().min(1), z.stringFormat('digits', /^\d{1,9}$/).transform(Number)])

/** Something written on a dossier from beside its answers; a plain form comes back to them. */
const write = <Body>(
  path: string,
  body: z.ZodType<Body>,
  done: { code: string; leaves?: true },
  run: (call: Call<Body>) => Promise<object>,
) =>
  defineEndpoint({
    path: `/:reference/${path}`,
    method: 'post',
    body,
    formPage: (params) => screenOf(params, ''),
    handler: async (call) => {
      const written = await run(call)
      if (!call.fromForm) return Response.json(written)
      const page = done.leaves ? DESK : screenOf(call.params, '')
      return seeOther(`${page}?fait=${done.code}`)
    },
  })

const assign = write(
  'assignee',
  z.strictObject({ assignee: z.string().max(64) }),
  { code: 'affectation' },
  ({ req, params, body }) => assignDossier(req, referenceOf(params), body.assignee),
)

const follow = write(
  'follow',
  z.strictObject({ follow: z.union([z.boolean(), z.stringbool()]) }),
  { code: 'suivi' },
  ({ req, params, body }) => followDossier(req, referenceOf(params), body.follow),
)

const note = write('notes', z.strictObject({ body: text }), { code: 'note' }, (call) =>
  addNote(call.req, referenceOf(call.params), call.body.body, clock.now()),
)

const takeNoteBack = write(
  'notes/:note/remove',
  z.strictObject({}),
  { code: 'note-retiree' },
  (call) => removeNote(call.req, referenceOf(call.params), call.params['note'] ?? '', clock.now()),
)

const reroute = write(
  'reroute',
  z.strictObject({ region: z.string().max(3), reason: text, sequence }),
  // Its new region alone reads it from now on.
  { code: 'reroute', leaves: true },
  ({ req, params, body }) => rerouteDossier(req, referenceOf(params), body, clock.now()),
)

/** Under `/api/dossiers`. */
export const deskEndpoints = [
  judge('document', '/pieces', document, (given) => ({ kind: 'document', ...given })),
  judge('answer', '', answer, (given) => ({ kind: 'answer', ...given })),
  judge('finding', '/constats', finding, (given) => ({ kind: 'finding', ...given })),
  assign,
  follow,
  note,
  takeNoteBack,
  reroute,
]
