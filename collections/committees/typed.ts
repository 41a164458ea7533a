/** What the pages of committees send, typed in a form or by a script. */
import * as z from 'zod'

import type { ItemInput } from '#committees/item-process.ts'
import { readAmount } from '#editions/amounts.ts'
import { LONGEST_REASON } from '#workflows/reason.ts'

const LONGEST_NAME = 200

/** A number typed in a form comes as its digits. */
const digits = (error: string) =>
  z.union([z.int().min(0), z.stringFormat('digits', /^\d{1,9}$/).transform(Number)], { error })

export const sequence = digits(
  'Rechargez la page : elle ne dit pas ce que vous aviez sous les yeux.',
)

const line = (error: string) => z.string({ error }).trim().min(1, error).max(LONGEST_NAME)

const optionalLine = z
  .string()
  .trim()
  .max(LONGEST_NAME)
  .transform((text) => (text === '' ? undefined : text))
  .optional()

export const reason = z
  .string()
  .trim()
  .max(LONGEST_REASON, `Ce texte compte plus de ${LONGEST_REASON} signes.`)
  .transform((text) => (text === '' ? undefined : text))
  .optional()

const box = z.union([z.boolean(), z.stringbool()]).default(false)

export const planned = {
  name: line('Donnez un nom à ce comité.'),
  heldOn: z.iso.date({ error: 'Choisissez la date de la séance.' }),
  at: z.iso.time({ precision: -1, error: 'Écrivez l’heure, par exemple 14:30.' }),
  place: optionalLine,
  quorum: digits('Écrivez le quorum en chiffres.'),
}

export const creation = z.strictObject({
  ...planned,
  slug: line('Choisissez l’appel à projets.'),
  region: z
    .union([z.literal(''), z.literal('nation'), z.string().regex(/^\d{2}$/)])
    .transform((code) => (code === '' ? undefined : code))
    .optional(),
})

export const member = z.strictObject({
  name: line('Écrivez le nom du membre.'),
  quality: line('Écrivez en quelle qualité siège le membre.'),
  voting: box,
  email: z
    .union([z.literal('').transform(() => undefined), z.email('Cette adresse n’est pas complète.')])
    .optional(),
})

export const presence = z.strictObject({
  presence: z.enum(['expected', 'present', 'excused', 'absent'], {
    error: 'Choisissez une présence.',
  }),
})

export const move = z.strictObject({
  direction: z.enum(['up', 'down'], { error: 'Choisissez de monter ou de descendre le dossier.' }),
})

const PRESENCE = 'presence.'

const presenceCode = z.enum(['expected', 'present', 'excused', 'absent'])

/** `presence.<member>` holds what is noted, `seen.<member>` what the page showed. */
export const presences = z.record(z.string(), z.string()).transform((sent, context) =>
  Object.entries(sent).flatMap(([key, value]) => {
    if (!key.startsWith(PRESENCE)) return []
    const member = key.slice(PRESENCE.length)
    const noted = presenceCode.safeParse(value)
    const seen = presenceCode.safeParse(sent[`seen.${member}`])
    if (noted.success && seen.success) return [{ member, presence: noted.data, seen: seen.data }]
    context.addIssue({ code: 'custom', path: [key], message: 'Choisissez une présence.' })
    return []
  }),
)

/** A box alone is sent as one value. */
export const references = z.strictObject({
  references: z.union(
    [
      z
        .string()
        .min(1)
        .transform((one) => [one]),
      z.array(z.string().max(40)).min(1).max(200),
    ],
    { error: 'Cochez au moins un dossier.' },
  ),
})

const posts = z.array(
  z.strictObject({
    id: z.string().max(90),
    amount: z.int().min(0),
    capLifted: z.boolean().default(false),
  }),
)

const ITEM_EVENTS = [
  'propose',
  'recuse',
  'remove',
  'grant',
  'grantPartly',
  'waitlist',
  'refuse',
  'adjourn',
  'reconsider',
] as const

const head = {
  event: z.enum(ITEM_EVENTS, { error: 'Cet acte n’existe pas.' }),
  sequence,
  reason,
}

const POST = 'post.'
const LIFTED = 'lift.'

type Sent = Readonly<Record<string, unknown>>

/** `post.row1` holds an amount in euros as it is typed, `lift.row1` a box. */
const postsTyped = (sent: Sent, context: z.RefinementCtx): ItemInput['posts'] => {
  const keys = Object.keys(sent).filter((key) => key.startsWith(POST))
  if (keys.length === 0) return undefined
  return keys.flatMap((key) => {
    const id = key.slice(POST.length)
    const read = readAmount(String(sent[key]))
    if (read.ok) return [{ id, amount: read.cents, capLifted: `${LIFTED}${id}` in sent }]
    context.addIssue({ code: 'custom', path: [key], message: read.sentence })
    return []
  })
}

const VOTE = 'vote.'

/** Three fields, each empty or a number; all empty when the committee did not count. */
const votesTyped = (sent: Sent, context: z.RefinementCtx): ItemInput['votes'] => {
  const read = (name: string): number | undefined => {
    const typed = sent[`${VOTE}${name}`]
    if (typed === undefined || typed === '') return undefined
    const count = sequence.safeParse(typed)
    if (count.success) return count.data
    context.addIssue({
      code: 'custom',
      path: [`${VOTE}${name}`],
      message: 'Écrivez le nombre de voix en chiffres.',
    })
    return undefined
  }
  const [votesFor, against, abstained] = [read('for'), read('against'), read('abstained')]
  return [votesFor, against, abstained].every((count) => count === undefined)
    ? undefined
    : { for: votesFor ?? 0, against: against ?? 0, abstained: abstained ?? 0 }
}

const optionalRank = z.union([z.literal('').transform(() => undefined), sequence]).optional()

/** An act on a dossier of the agenda; only what is proposed brings amounts. */
export const itemAct = z
  .looseObject({
    ...head,
    rank: optionalRank,
    member: optionalLine,
    posts: posts.optional(),
  })
  .transform((sent, context) => {
    const { event, sequence: seen, reason: why, rank, member: aside, posts: given } = sent
    const typed = given ?? postsTyped(sent, context)
    if (typed && event !== 'propose')
      context.addIssue({ code: 'custom', message: 'Une décision porte sur la proposition.' })
    const votes = votesTyped(sent, context)
    const input: ItemInput = {
      ...(votes ? { votes } : {}),
      ...(typed ? { posts: typed } : {}),
      ...(rank === undefined ? {} : { rank }),
      ...(aside ? { member: aside } : {}),
    }
    return { event, sequence: seen, ...(why ? { reason: why } : {}), input }
  })

const SCORE = 'score.'

/** `score.diagnostic` holds a score; an empty one is taken back. */
export const scores = z
  .looseObject({
    event: z.enum(['save', 'give']).default('save'),
    comment: z.string().max(5000).optional(),
  })
  .transform(({ event, comment, ...sent }, context) => {
    const typed: Record<string, number | null> = {}
    for (const [key, value] of Object.entries(sent)) {
      const score = value === '' ? null : Number(value)
      if (key.startsWith(SCORE) && (score === null || Number.isInteger(score)))
        typed[key.slice(SCORE.length)] = score
      else context.addIssue({ code: 'custom', path: [key], message: 'Cette note n’existe pas.' })
    }
    return { scores: typed, give: event === 'give', ...(comment === undefined ? {} : { comment }) }
  })
