/** The form while corrections are asked: the questions that are open, and no other (R043). */
import { isAnswerable, itemsOf, liveRound } from '#corrections/read.ts'
import { placeOfSubject } from '#corrections/subjects.ts'
import type { CompiledPage } from '#forms/compile/form.ts'
import type { PageView } from '#forms/view/page-view.ts'
import { structureCorrectionTexts as texts } from '#i18n/corrections.ts'
import { formatInstant } from '#i18n/dates.ts'

import type { DossierPage } from '../load-dossier.ts'

export type AskedFields = {
  /** Question of the services, by key of the field. */
  questions: ReadonlyMap<string, string>
  /** Keys of the pages that hold them. */
  pages: ReadonlySet<string>
  /** By when, in words. */
  due: string
}

/** Undefined for a dossier of which nothing is asked. */
export const askedFields = async (page: DossierPage): Promise<AskedFields | undefined> => {
  const { req, dossier, revision } = page
  const round = dossier.state === 'correction' ? await liveRound(req, dossier.id) : undefined
  if (!round || !isAnswerable(round)) return undefined
  const asked = itemsOf(round).flatMap((item) => {
    const place = placeOfSubject(page, item)
    return place ? [{ place, question: item.question }] : []
  })
  return {
    questions: new Map(asked.map(({ place, question }) => [place.field, question])),
    pages: new Set(asked.map(({ place }) => place.page)),
    due: texts.due(formatInstant(new Date(round.dueAt), revision.edition.calendar.zone)),
  }
}

/** A page with nothing but what is asked of it. */
export const onlyAsked = (page: CompiledPage, { questions }: AskedFields): CompiledPage => ({
  ...page,
  introduction: texts.formHint,
  sections: page.sections.flatMap((section) => {
    const fields = section.fields.filter(({ key }) => questions.has(key))
    return fields.length === 0 ? [] : [{ ...section, fields }]
  }),
})

/** Each question bears what the services ask of it, before its own help. */
export const withQuestions = (view: PageView, { questions }: AskedFields): PageView => ({
  ...view,
  sections: view.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) => {
      const question = questions.get(field.key)
      return question === undefined ? field : { ...field, help: texts.asked(question, field.help) }
    }),
  })),
})
