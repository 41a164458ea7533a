import { findingTexts as texts } from '#i18n/completeness.ts'

import { observe, type InstructionRule } from './observe.ts'

const OTHER = 'autre'

/** R022: the list of kinds is open, so that another one is admitted with a reason. */
export const legalKind: InstructionRule = ({ structure, revision }) => {
  if (structure.kind !== OTHER) return []
  const answers = revision.edition.eligibility.flatMap((question) => question.answers)
  const article = answers.find(({ key }) => key === structure.kind)?.source ?? ''
  const message = texts.unknownKind(structure.legalCategory)
  return [observe('legalKind', 'warning', { article, message })]
}
