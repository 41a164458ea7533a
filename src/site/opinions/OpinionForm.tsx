import { opinionPageTexts as texts, opinionTexts } from '#i18n/opinions.ts'
import { processTexts } from '#i18n/processes.ts'
import { SCALE, type OpinionAnswers } from '#opinions/opinion.ts'
import type { AskedQuestion } from '#opinions/questions.ts'
import { LONGEST_ANSWER, QUESTION } from '#opinions/typed-names.ts'
import { Button } from '#ui/components/Button.tsx'
import { RadioGroup } from '#ui/components/RadioGroup.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import { YesNo } from '#ui/components/YesNo.tsx'
import { Inline } from '#ui/layout/Inline.tsx'
import { Stack } from '#ui/layout/Stack.tsx'
import type { OpinionEvent } from '#workflows/opinion/table.ts'

import { SavedAsTyped } from './SavedAsTyped.tsx'

export type OpinionFormProps = {
  opinion: string
  sequence: number
  answers: OpinionAnswers
  questions: readonly AskedQuestion[]
  /** What giving it is now: in time, late, a new version. */
  event: OpinionEvent
  /** Sentences by id of the field. */
  errors: Readonly<Record<string, string>>
  zone: string
}

const scaleOptions = SCALE.map((value) => ({ value, label: opinionTexts.scale[value] }))

export const fieldOf = (key: string): string => `question-${key}`

const Question = (props: {
  question: AskedQuestion
  value: string | boolean | undefined
  error?: string
}) => {
  const { question, value, error } = props
  const { key, label, source, required, kind } = question
  const field = { id: fieldOf(key), name: `${QUESTION}${key}`, label, source, required, error }
  if (kind === 'yesNo')
    return <YesNo {...field} defaultValue={typeof value === 'boolean' ? value : undefined} />
  const text = typeof value === 'string' ? value : undefined
  return kind === 'scale' ? (
    <RadioGroup {...field} options={scaleOptions} defaultValue={text} />
  ) : (
    <TextArea {...field} defaultValue={text} maxLength={LONGEST_ANSWER} rows={4} />
  )
}

/** Enter alone saves: what is sent to the desk is sent by its own button. */
const Submits = ({ event }: Pick<OpinionFormProps, 'event'>) => (
  <>
    <p>{texts.giveNote}</p>
    <Inline>
      <Button type="submit" name="event" value="save" appearance="secondary">
        {texts.save}
      </Button>
      <Button type="submit" name="event" value={event}>
        {processTexts.opinion.events[event].agent}
      </Button>
    </Inline>
  </>
)

/** The opinion on one page: its questions, its sense, its reasons; saved as typed, given in one act. */
export const OpinionForm = (props: OpinionFormProps) => {
  const { opinion, sequence, answers, questions, event, errors, zone } = props
  return (
    <SavedAsTyped action={`/api/opinions/${opinion}/answers`} zone={zone}>
      <input type="hidden" name="sequence" value={String(sequence)} />
      <Stack>
        {questions.map((question) => (
          <Question
            key={question.key}
            question={question}
            value={answers.questions[question.key]}
            error={errors[fieldOf(question.key)]}
          />
        ))}
        <RadioGroup
          id="opinion"
          label={opinionTexts.opinion}
          required
          options={scaleOptions}
          defaultValue={answers.opinion}
          error={errors.opinion}
        />
        <TextArea
          id="reasons"
          label={opinionTexts.reasons}
          help={texts.reasonsHelp}
          defaultValue={answers.reasons}
          maxLength={LONGEST_ANSWER}
          rows={6}
          error={errors.reasons}
        />
        <Submits event={event} />
      </Stack>
    </SavedAsTyped>
  )
}
