'use client'

import type { Field } from '#forms/definition.ts'
import type { SectionView } from '#forms/view/page-view.ts'
import { formPageTexts } from '#i18n/form-page.ts'
import { Section } from '#ui/layout/Section.tsx'
import { commonSource, withoutSource } from '#ui/form/common-source.ts'
import { FieldQuestion } from '#ui/form/FieldQuestion.tsx'
import type { FormState } from '#ui/form/state/form-state.ts'
import { isHidden } from '#ui/form/state/messages.ts'
import { useSelected } from '#ui/form/use-form.ts'

const isAnswered = ({ inputs, rows }: FormState, key: string): boolean => {
  const input = inputs[key] ?? ''
  if ((rows[key] ?? []).length > 0) return true
  if (typeof input === 'string') return input !== ''
  return Array.isArray(input) ? input.length > 0 : Object.values(input).some((text) => text !== '')
}

/** Labels of the questions no longer asked that had been answered; explained to the person. */
const keptAside = (state: FormState, fields: readonly Field[]): string =>
  fields
    .filter(({ key }) => isHidden(state, key) && isAnswered(state, key))
    .map(({ label }) => `«\u00a0${label}\u00a0»`)
    .join(', ')

/** A section with the questions that are asked now. One that asks nothing is not there. */
export function PageSection({ section }: { section: SectionView }) {
  const { key, title, help, fields } = section
  const isEmpty = useSelected((state) => fields.every((field) => isHidden(state, field.key)))
  const aside = useSelected((state) => keptAside(state, fields))
  const note = aside ? <p className="fr-hint-text">{formPageTexts.hiddenAnswers(aside)}</p> : null
  if (isEmpty) return note
  const source = commonSource(fields)
  return (
    <Section id={key} title={title} {...(help ? { help } : {})}>
      {source ? <p className="fr-hint-text ga-source">{formPageTexts.source(source)}</p> : null}
      {fields.map((field) => (
        <FieldQuestion key={field.key} field={withoutSource(field, source)} />
      ))}
      {note}
    </Section>
  )
}
