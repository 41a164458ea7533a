import { markable } from '#completeness/marks.ts'
import { TAKEN_BACK, TO_CORRECT } from '#completeness/verdicts.ts'
import { completenessTexts as texts } from '#i18n/completeness.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Callout } from '#ui/components/Callout.tsx'
import { Select } from '#ui/components/Select.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'

import type { Screen } from './screen.ts'

const LONGEST_QUESTION = 4000

type OfPage = { screen: Screen; /** Key of a page of the form. */ page: string }

const action = ({ dossier }: Screen): string =>
  `/api/dossiers/${dossier.dossier.reference}/answer-checks`

/** The answers of a page that the structure will be asked to complete, with their questions. */
export const Marked = ({ screen, page }: OfPage) => {
  const marks = screen.work.marks.filter((mark) => mark.page === page)
  return marks.length === 0 ? null : (
    <Callout title={texts.marks} level={4} tone="warning">
      {marks.map(({ key, label, question }) => (
        <div key={key}>
          <p>
            <strong>{label}</strong> {question}
          </p>
          {screen.work.judges ? (
            <PlainForm
              action={action(screen)}
              hidden={{ key, verdict: TAKEN_BACK }}
              submit={texts.unmark}
              appearance="tertiary"
            />
          ) : null}
        </div>
      ))}
    </Callout>
  )
}

/** Marks an answer of a page, with the question that the structure will be asked. */
export const MarkForm = ({ screen, page }: OfPage) => {
  const answers = markable(screen.dossier).filter((answer) => answer.page === page)
  if (!screen.work.judges || answers.length === 0) return null
  return (
    <Accordion title={texts.mark} level={4}>
      <PlainForm
        action={action(screen)}
        hidden={{ verdict: TO_CORRECT }}
        submit={texts.markSubmit}
        appearance="secondary"
      >
        <Select
          id={`reponse-${page}`}
          name="key"
          label={texts.markWhich}
          required
          emptyOption={texts.markWhichEmpty}
          options={answers.map(({ key, label }) => ({ value: key, label }))}
        />
        <TextArea
          id={`question-${page}`}
          name="question"
          label={texts.markQuestion}
          required
          maxLength={LONGEST_QUESTION}
          rows={3}
        />
      </PlainForm>
    </Accordion>
  )
}
