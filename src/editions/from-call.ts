/** Between the stored call (what DGEFP edits) and the `Edition` that publishing seals. */
import type { Call } from '../payload-types.ts'
import { formatCents } from '#funding/money.ts'

import { readAmount } from './amounts.ts'
import { documentRequestsOf, given } from './document-rows.ts'
import type { Edition } from './edition.ts'
import { fromEditor } from './from-lexical.ts'
import { toEditor, type EditorState } from './lexical.ts'

const part = <K extends keyof Edition>(call: Call, name: K): Edition[K] =>
  (call as unknown as Record<K, Edition[K]>)[name]

const envelopeOf = (call: Call): number => {
  const amount = readAmount(call.envelope)
  if (!amount.ok) throw new Error(`envelope of ${call.slug} is not an amount`)
  return amount.cents
}

const calendarOf = ({ calendar }: Call): Edition['calendar'] => ({
  zone: calendar.zone,
  ...(calendar.opensAt ? { opensAt: calendar.opensAt } : {}),
  closing: { date: calendar.closingDate, time: calendar.closingTime },
  collectionDates: (calendar.collectionDates ?? []).map(({ date, label }) => ({ date, label })),
  ...(calendar.lateSignatureUntil ? { lateSignatureUntil: calendar.lateSignatureUntil } : {}),
})

const sectionsOf = ({ sections }: Call): Edition['sections'] =>
  sections.map(({ key, title, navigation, content }) => ({
    key,
    title,
    ...(navigation ? { navigation } : {}),
    blocks: fromEditor(content as unknown as EditorState | undefined),
  }))

const retentionOf = ({ retention: stored }: Call): Pick<Edition, 'retention'> => {
  const { neverFiledMonths, removedFilesMonths, filedYears, logMonths } = stored ?? {}
  if (!neverFiledMonths || !removedFilesMonths || !filedYears || !logMonths) return {}
  return { retention: { neverFiledMonths, removedFilesMonths, filedYears, logMonths } }
}

const contactsOf = ({ contacts }: Call): Edition['contacts'] =>
  (contacts ?? []).map(
    (row) =>
      ({
        ...given(row),
        departments: row.departments ?? [],
      }) as unknown as Edition['contacts'][number],
  )

/** An edition without a convention of its own says nothing of one. */
const conventionOf = (call: Call): Pick<Edition, 'convention'> => {
  const convention = part(call, 'convention')
  return convention ? { convention } : {}
}

/** The edition that a stored call says. */
export const editionOf = (call: Call): Edition => ({
  slug: call.slug,
  programme: call.programme,
  year: call.year,
  title: call.title,
  shortTitle: call.shortTitle,
  summary: {
    purpose: call.summary.purpose,
    audience: call.summary.audience,
    amount: call.summary.amount,
    duration: call.summary.duration,
  },
  sections: sectionsOf(call),
  calendar: calendarOf(call),
  funding: { ...part(call, 'funding'), envelope: envelopeOf(call) },
  form: part(call, 'form'),
  documents: documentRequestsOf(call.documents),
  eligibility: part(call, 'eligibility'),
  criteria: part(call, 'criteria'),
  opinionQuestions: part(call, 'opinionQuestions'),
  indicators: part(call, 'indicators'),
  contacts: contactsOf(call),
  annexes: part(call, 'annexes'),
  ...retentionOf(call),
  texts: part(call, 'texts'),
  projection: part(call, 'projection'),
  regionalNotes: part(call, 'regionalNotes'),
  ...conventionOf(call),
})

/** What to store so that `editionOf` gives this edition back. */
export const callDataOf = (edition: Edition) => {
  const { envelope, ...funding } = edition.funding
  const { closing, ...calendar } = edition.calendar
  return {
    ...edition,
    regionalNotes: edition.regionalNotes ?? [],
    funding,
    envelope: formatCents(envelope),
    calendar: { ...calendar, closingDate: closing.date, closingTime: closing.time },
    sections: edition.sections.map(({ blocks, ...section }) => ({
      ...section,
      content: toEditor(blocks),
    })),
  }
}
