import {
  answersQuery,
  type AnsweredQuestion,
  type EligibilityVerdict,
} from '#editions/eligibility.ts'
import { editionPath, eligibilityPath } from '#editions/paths.ts'
import type { PublishedEdition } from '#editions/published.ts'
import { eligibilityTexts as texts } from '#i18n/editions.ts'
import { Alert } from '#ui/components/Alert.tsx'
import { Badge } from '#ui/components/Badge.tsx'
import { ButtonGroup } from '#ui/components/ButtonGroup.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { Heading } from '#ui/components/Heading.tsx'
import type { Tone } from '#ui/components/tone.ts'
import { Prose } from '#ui/layout/Prose.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { FilingAct } from './EditionBrief.tsx'

const TONES: Readonly<Record<EligibilityVerdict, Tone>> = {
  eligible: 'success',
  toCheck: 'warning',
  ineligible: 'error',
}

const SEVERITY: readonly EligibilityVerdict[] = ['ineligible', 'toCheck', 'eligible']

/** What stands in the way comes first. */
const bySeverity = (one: AnsweredQuestion, other: AnsweredQuestion): number =>
  SEVERITY.indexOf(one.answer.verdict) - SEVERITY.indexOf(other.answer.verdict)

const Answer = ({ answered: { question, answer } }: { answered: AnsweredQuestion }) => (
  <Prose>
    <Heading level={3}>{question.question}</Heading>
    <p>
      <Badge tone={TONES[answer.verdict]}>{texts.verdicts[answer.verdict].label}</Badge>
    </p>
    <p>
      {texts.answer} <strong>{answer.label}</strong>
    </p>
    <p>{answer.explanation}</p>
    {answer.source ? (
      <p>
        <em>{texts.source(answer.source)}</em>
      </p>
    ) : null}
  </Prose>
)

type NextProps = {
  found: PublishedEdition
  now: Date
  changeHref: string
  verdict: EligibilityVerdict
}

const Next = ({ found, now, changeHref, verdict }: NextProps) => (
  <Section id="suite" title={texts.nextTitle} help={texts.caution}>
    <ButtonGroup>
      {verdict === 'ineligible' ? null : <FilingAct found={found} now={now} />}
      <ButtonLink href={changeHref} appearance={verdict === 'ineligible' ? 'primary' : 'secondary'}>
        {texts.change}
      </ButtonLink>
      <ButtonLink href={`${editionPath(found.slug)}#contact`} appearance="secondary">
        {texts.contact}
      </ButtonLink>
    </ButtonGroup>
    <p>
      <a href={eligibilityPath(found.slug)}>{texts.restart}</a>
    </p>
  </Section>
)

export type EligibilityOutcomeProps = {
  found: PublishedEdition
  now: Date
  verdict: EligibilityVerdict
  answered: readonly AnsweredQuestion[]
}

/** What the answers mean together, then one by one, and what to do next. */
export const EligibilityOutcome = ({ found, now, verdict, answered }: EligibilityOutcomeProps) => (
  <Stack gap="large">
    <Alert tone={TONES[verdict]} title={texts.verdicts[verdict].title} level={2}>
      <p>{texts.verdicts[verdict].text}</p>
    </Alert>
    <Section id="reponses" title={texts.answersTitle}>
      {answered.toSorted(bySeverity).map((one) => (
        <Answer key={one.question.key} answered={one} />
      ))}
    </Section>
    <Next
      found={found}
      now={now}
      verdict={verdict}
      changeHref={`${eligibilityPath(found.slug)}?modifier=1&${answersQuery(answered)}`}
    />
  </Stack>
)
