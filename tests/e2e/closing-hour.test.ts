import { expect } from 'vitest'

import { formatInstant } from '#i18n/dates.ts'
import { closingInstant } from '#editions/calendar.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'

import { control, press, reads } from './support/acts.ts'
import { openForm } from './support/dossier.ts'
import { prepareDossier, signWith } from './support/filing.ts'
import { onTimedSites } from './support/on-timed-sites.ts'
import { makeStep } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

const { calendar } = aap2025
const CLOSING = closingInstant(calendar)
const MINUTE = 60_000
/** Long enough for a slow machine to start the server. */
const SECONDS_BEFORE_THE_HOUR = 20

const before = (milliseconds: number): Date => new Date(CLOSING.getTime() - milliseconds)

/** The clock is an hour before the closing to prepare a dossier, then minutes before, then strikes. */
const STORY = { name: 'heure', now: before(60 * MINUTE), on: ['mongodb'] } as const

onTimedSites('the closing hour', STORY, (scene) => {
  const step = makeStep()
  let person: Visitor
  let reference: string

  step('a dossier is ready, and the page says until when', async () => {
    person = await scene().visitor()
    await person.signIn('association@demo.test')
    reference = await prepareDossier(person)
    await person.visit(`/dossiers/${reference}/verification`)
    await reads(person.page, 'Le dossier peut être déposé')
    await reads(person.page, formatInstant(CLOSING, calendar.zone))
  })

  step('minutes before the hour it can still be filed', async () => {
    await scene().startAgain(before(10 * MINUTE))
    await person.go(`/dossiers/${reference}/verification`)
    await signWith(person)
  })

  step('once it has struck the filing is refused, with the hour', async () => {
    const { page, look } = person
    await scene().startAgain(before(SECONDS_BEFORE_THE_HOUR * 1000))
    await page.waitForTimeout(SECONDS_BEFORE_THE_HOUR * 1000)
    await press(page, 'Déposer le dossier')
    await reads(page, 'L’appel à projets est clos')
    await reads(page, formatInstant(CLOSING, calendar.zone))
    await look()
  })

  step('nothing is lost: the draft reads as it was', async () => {
    const { page, visit } = person
    await openForm(person, reference, 'projet')
    expect(await control(page, 'projet_intitule').inputValue()).toBe('Clauses sociales en Isère')
    await visit(`/dossiers/${reference}`)
    await visit('/espace')
    await reads(page, 'L’appel à projets est clos : ce brouillon ne peut plus être déposé.')
  })
})
