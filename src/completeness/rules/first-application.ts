import { findingTexts as texts } from '#i18n/completeness.ts'

import { observe, sourceOf, type InstructionRule } from './observe.ts'

/** R069: what the structure declares, against what is known of it. */
export const firstApplication: InstructionRule = (candidature) => {
  const { answers, context, revision, structure } = candidature
  const key = revision.edition.projection.newStructure
  if (key === undefined) return []
  const article = sourceOf(candidature, key)
  const say = (severity: 'information' | 'warning', message: string) => [
    observe('firstApplication', severity, { article, message }),
  ]
  const declared = answers[key] === true
  if (context.facts['structure.premiere_candidature'])
    return declared ? say('information', texts.firstApplication) : say('warning', texts.notDeclared)
  if (!declared) return []
  const calls = structure.formerCalls ?? []
  const before = calls.length > 0 ? texts.beforeCalls(calls.join(', ')) : texts.beforeFiled
  return say('warning', texts.notFirst(before))
}
