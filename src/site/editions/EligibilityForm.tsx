import type { EligibilityQuestion } from '#editions/edition.ts'
import type { EligibilityResult } from '#editions/eligibility.ts'
import { eligibilityPath } from '#editions/paths.ts'
import { eligibilityTexts as texts } from '#i18n/editions.ts'
import { Button } from '#ui/components/Button.tsx'
import { ErrorSummary } from '#ui/components/ErrorSummary.tsx'
import { RadioGroup } from '#ui/components/RadioGroup.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

/** Sent with the form, so that one sent empty is told from a first visit. */
export const SENT = 'envoi'

export type EligibilityFormProps = {
  slug: string
  questions: readonly EligibilityQuestion[]
  result: EligibilityResult
  /** Whether the visitor has sent the form: what is missing is then said. */
  sent: boolean
}

const missingErrors = (result: EligibilityResult) =>
  result.unanswered.map(({ key, question }) => ({
    fieldId: key,
    message: `${question} ${texts.missing}`,
  }))

/** The questions as one plain form: the answers go into the address of the next page. */
export const EligibilityForm = ({ slug, questions, result, sent }: EligibilityFormProps) => {
  const chosen = new Map(result.answered.map(({ question, answer }) => [question.key, answer.key]))
  return (
    <form method="get" action={eligibilityPath(slug)}>
      <input type="hidden" name={SENT} value="1" />
      <Stack gap="large">
        {sent ? <ErrorSummary errors={missingErrors(result)} /> : null}
        {questions.map(({ key, question, help, answers }) => (
          <RadioGroup
            key={key}
            id={key}
            label={question}
            help={help}
            required
            options={answers.map((answer) => ({ value: answer.key, label: answer.label }))}
            defaultValue={chosen.get(key)}
            error={sent && !chosen.has(key) ? texts.missing : undefined}
          />
        ))}
        <Stack gap="small">
          <p>{texts.privacy}</p>
          <div>
            <Button type="submit">{texts.submit}</Button>
          </div>
        </Stack>
      </Stack>
    </form>
  )
}
