/** What the page of a convention sends, typed in its form or by a script. */
import * as z from 'zod'

import type { Target } from '#convention/content.ts'
import type { TypedPost } from '#convention/typed.ts'
import { readAmount } from '#editions/amounts.ts'
import { parseNumber } from '#forms/numbers.ts'

const LONGEST_TEXT = 6000
const LONGEST_NAME = 200
const LONGEST_TARGET = 200
const ETP = { decimals: 2, units: ['ETP'] } as const

/** A number typed in a form comes as its digits. */
export const sequence = z.union(
  [z.int().min(1), z.stringFormat('digits', /^\d{1,9}$/).transform(Number)],
  { error: 'Rechargez la page : elle ne dit pas ce que vous aviez sous les yeux.' },
)
const day = z
  .union([z.literal(''), z.iso.date('Écrivez une date, par exemple 31/12/2027.')])
  .transform((date) => (date === '' ? undefined : date))
  .optional()
export const text = z
  .string()
  .trim()
  .max(LONGEST_TEXT, `Ce texte compte plus de ${LONGEST_TEXT} signes.`)
  .default('')
const name = z.string().trim().max(LONGEST_NAME).default('')

type Sent = Readonly<Record<string, string>>
type Refuse = (key: string, message: string) => void

/** « post.p1 » holds euros and « etp.p1 » a quota of work, each as one types it. */
const postsTyped = (sent: Sent, refuse: Refuse): Record<string, TypedPost> => {
  const posts: Record<string, TypedPost> = {}
  for (const [key, typed] of Object.entries(sent)) {
    const dot = key.indexOf('.')
    const [kind, id] = [key.slice(0, dot), key.slice(dot + 1)]
    if (kind === 'post') {
      const read = readAmount(typed)
      if (read.ok) posts[id] = { ...posts[id], granted: read.cents }
      else refuse(key, read.sentence)
    }
    if (kind === 'etp') {
      const read = parseNumber(typed, ETP)
      if (read.ok && read.value !== undefined) posts[id] = { ...posts[id], etp: read.value }
      else refuse(key, 'Quotité attendue en ETP, par exemple « 0,50 ».')
    }
  }
  return posts
}

/** « target.i2_contacts.all » holds what is aimed at for all markets, « .state » for those of the State. */
const targetsTyped = (sent: Sent): Record<string, Target> => {
  const targets: Record<string, Target> = {}
  for (const [key, typed] of Object.entries(sent)) {
    const found = /^target\.([a-z][a-z0-9_]{0,60})\.(all|state)$/.exec(key)
    const [, indicator, column] = found ?? []
    if (indicator && column)
      targets[indicator] = { all: '', state: '', ...targets[indicator], [column]: typed.trim() }
  }
  return targets
}

const NAMED = /^(?:post|etp|target)\./

/** What is written of a convention. */
export const written = z
  .object({
    sequence,
    effectOn: day,
    endsOn: day,
    structureName: name,
    structureQuality: name,
    stateName: name,
    stateQuality: name,
    clause: text,
    purpose: text,
  })
  .catchall(z.string().max(LONGEST_TARGET))
  .transform((given, context) => {
    const { sequence: seen, effectOn, endsOn, clause, purpose, ...rest } = given
    const { structureName, structureQuality, stateName, stateQuality, ...others } = rest
    const refuse: Refuse = (key, message) =>
      context.addIssue({ code: 'custom', path: [key], message })
    for (const key of Object.keys(others))
      if (!NAMED.test(key)) refuse(key, 'Ce champ n’existe pas.')
    return {
      sequence: seen,
      structureName,
      structureQuality,
      stateName,
      stateQuality,
      clause,
      purpose,
      ...(effectOn ? { effectOn } : {}),
      ...(endsOn ? { endsOn } : {}),
      posts: postsTyped(others, refuse),
      targets: targetsTyped(others),
    }
  })
