/** The convention of an edition as DGEFP writes it, checked when it is saved. */
import * as z from 'zod'

import { placeholdersOf } from '#documents/wording.ts'

/** Facts that the articles may name (src/convention/values.ts). */
const FACTS: ReadonlySet<string> = new Set([
  'reference',
  'dossier',
  'call',
  'service',
  'serviceEmail',
  'structure',
  'siret',
  'project',
  'decidedOn',
  'stateSignatory',
  'structureSignatory',
  'amended',
  'amendedOn',
  'purpose',
  'amount',
  'cost',
  'rate',
  'etp',
  'iban',
  'bic',
  'months',
  'effectOn',
  'endsOn',
  'interimDueOn',
  'annualDueOn',
])

const text = z.string().min(1, 'texte attendu').max(4000)
const blocks = z
  .array(z.looseObject({ type: z.string() }))
  .max(200)
  .superRefine((written, context) => {
    for (const name of placeholdersOf(JSON.stringify(written)))
      if (!FACTS.has(name))
        context.addIssue({ code: 'custom', message: `« {${name}} » n’est pas un fait connu` })
  })

const articles = z
  .array(z.strictObject({ key: z.string().regex(/^[a-z][a-z0-9_]{0,60}$/), title: text, blocks }))
  .max(60)

export const conventionSchema = z.strictObject({
  title: text,
  amendmentTitle: text,
  preamble: blocks,
  articles: articles.min(1),
  amendment: articles,
  durationMonths: z.int().min(1).max(60),
  reports: z
    .array(
      z.strictObject({
        key: z.enum(['interim', 'annual']),
        label: text,
        monthsAfterEffect: z.int().min(1).max(72),
      }),
    )
    .max(6),
  indicatorColumns: z.tuple([text, text]),
})
