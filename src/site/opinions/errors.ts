import { opinionPageTexts as texts } from '#i18n/opinions.ts'
import { lacking, type Giving } from '#opinions/giving.ts'

import { fieldOf } from './OpinionForm.tsx'

/** Refusals that are put right in the form itself. */
const OF_THE_FORM: ReadonlySet<string> = new Set(['refus.avis_incomplet', 'refus.avis_sans_motif'])

/** What is missing in the form, by id of its field, once giving was refused for it. */
export const formErrors = (giving: Giving, refused?: string): Record<string, string> => {
  if (refused === undefined || !OF_THE_FORM.has(refused)) return {}
  const { questions, opinion, reasons } = lacking(giving)
  return {
    ...Object.fromEntries(questions.map((key) => [fieldOf(key), texts.required])),
    ...(opinion ? { opinion: texts.requiredOpinion } : {}),
    ...(reasons ? { reasons: texts.requiredReasons } : {}),
  }
}
