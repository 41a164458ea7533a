import { findingTexts as texts } from '#i18n/completeness.ts'

import { observe, type InstructionRule } from './observe.ts'

/** R045, X25: the same post in another dossier of the year; of another establishment, to be looked at. */
export const samePosts: InstructionRule = ({ register, revision }) => {
  const article = revision.edition.funding.articles['postRegister'] ?? ''
  return register.elsewhere.map((other) => {
    const { post, title, sameStructure } = other
    const message = sameStructure ? texts.samePost(title) : texts.samePostSibling(title)
    const severity = sameStructure ? 'blocking' : 'warning'
    return { ...observe('samePost', severity, { article, message, post }), other }
  })
}
