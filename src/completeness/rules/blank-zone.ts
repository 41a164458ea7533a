import { findingTexts as texts } from '#i18n/completeness.ts'
import type { Severity } from '#funding/types.ts'

import type { CheckedDocument } from '../documents.ts'
import { observe, sourceOf, type InstructionRule } from './observe.ts'

const WORD = /[a-z][a-z0-9_]*/g

const dependsOn = (condition: string | undefined, key: string): boolean =>
  condition !== undefined && [...condition.matchAll(WORD)].some(([word]) => word === key)

const judge = (documents: readonly CheckedDocument[]): [Severity, (names: string) => string] => {
  if (documents.length === 0) return ['information', () => texts.blankZonePlain]
  const wanting = documents.some(
    ({ joined, verdict }) =>
      joined.length === 0 || (verdict !== undefined && verdict !== 'compliant'),
  )
  if (wanting) return ['blocking', texts.blankZoneUnjustified]
  return documents.every(({ verdict }) => verdict === 'compliant')
    ? ['ok', texts.blankZoneJustified]
    : ['warning', texts.blankZoneToCheck]
}

/** R024, R025: a project in a blank zone comes with what justifies it, as the edition asks for it. */
export const blankZone: InstructionRule = (candidature, documents) => {
  const { answers, revision } = candidature
  const key = revision.edition.projection.blankZone
  if (key === undefined || answers[key] !== true) return []
  const asked = documents.filter(({ key: document }) =>
    dependsOn(revision.edition.documents.find((one) => one.key === document)?.visibleIf, key),
  )
  const [severity, say] = judge(asked)
  const message = say(asked.map(({ label }) => label).join(', '))
  return [observe('blankZone', severity, { article: sourceOf(candidature, key), message })]
}
