import { describe, expect, it } from 'vitest'

import { accountRefusals } from '#i18n/refusals-accounts.ts'
import { committeeRefusals } from '#i18n/refusals-committee.ts'
import { conventionRefusals } from '#i18n/refusals-convention.ts'
import { derogationRefusals } from '#i18n/refusals-derogation.ts'
import { dossierRefusals } from '#i18n/refusals-dossier.ts'
import { platformRefusals } from '#i18n/refusals-platform.ts'
import { processRefusals } from '#i18n/refusals-processes.ts'
import { refusals } from '#i18n/refusals.ts'
import { processTexts } from '#i18n/processes.ts'
import { roleText, roleTexts } from '#i18n/roles.ts'
import type { Transition } from '#workflows/engine.ts'
import { workflows } from '#workflows/registry.ts'
import { roleCodes } from '#workflows/roles.ts'

const names = Object.keys(workflows) as (keyof typeof workflows)[]
const frenchSpaces = / [:;?!€%»]|« |'/

describe.each(names)('the words of %s', (name) => {
  const texts = processTexts[name]
  const { owners, transitions } = workflows[name]

  it('say every state and every event, to each audience, and nothing else', () => {
    expect(Object.keys(texts.states).toSorted()).toEqual(Object.keys(owners).toSorted())
    expect(Object.keys(texts.events).toSorted()).toEqual(Object.keys(transitions).toSorted())
    const words = [...Object.values(texts.states), ...Object.values(texts.events)].flatMap(
      (worded: Record<string, string>) => Object.values(worded),
    )
    for (const word of words) {
      expect(word.trim()).not.toBe('')
      expect(word).not.toMatch(frenchSpaces)
    }
  })
})

describe('the words of the dossier', () => {
  it('tell the structure nothing of a decision before it is notified', () => {
    const { under_review, reviewed, national_opinion, selected, waitlisted, rejected } =
      processTexts.dossier.states
    const told = [reviewed, national_opinion, selected, waitlisted, rejected]
    for (const { structure } of told) expect(structure).toBe(under_review.structure)
  })
})

describe('refusals', () => {
  const guards = Object.values(workflows)
    .flatMap(({ transitions }) => Object.values<Transition<string, never>>(transitions))
    .flatMap((transition) => transition.guards ?? [])
  const used = new Set(guards.map(({ refusal }) => refusal))

  it('answer every guard, and no guard that is not there', () => {
    const mine = { ...processRefusals, ...dossierRefusals, ...committeeRefusals }
    expect([...used].filter((code) => !code || !(code in refusals))).toEqual([])
    expect(Object.keys(mine).filter((code) => ![...used].some((other) => other === code))).toEqual(
      [],
    )
  })

  it('stand in one block each', () => {
    const blocks = [
      platformRefusals,
      accountRefusals,
      processRefusals,
      dossierRefusals,
      derogationRefusals,
      committeeRefusals,
    ]
    const codes = blocks.flatMap((block) => Object.keys(block))
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
  })

  it.each(
    Object.entries({
      ...processRefusals,
      ...dossierRefusals,
      ...derogationRefusals,
      ...committeeRefusals,
      ...conventionRefusals,
    }),
  )('%s says what is wrong and what to do', (_code, { status, sentence, remedy }) => {
    expect([403, 409, 422]).toContain(status)
    for (const text of [sentence, remedy]) {
      expect(text).toMatch(/^[A-ZÀ-Ý].*\.$/)
      expect(text).not.toMatch(frenchSpaces)
    }
  })
})

describe('roles', () => {
  it('have words, and an unknown one is shown as it is', () => {
    expect(Object.keys(roleTexts).toSorted()).toEqual([...roleCodes].toSorted())
    expect(roleText('regional_manager')).toBe('Responsable régional')
    expect(roleText('toString')).toBe('toString')
  })
})
