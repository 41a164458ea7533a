import { eligibilityPath, EDITIONS_PATH, filingPath } from '#editions/paths.ts'
import type { PublishedEdition } from '#editions/published.ts'
import { whyNoFiling } from '#editions/status.ts'
import { editionTexts as texts } from '#i18n/editions.ts'
import { Button } from '#ui/components/Button.tsx'
import { ButtonGroup } from '#ui/components/ButtonGroup.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { Deadline } from '#ui/components/Deadline.tsx'
import { Facts } from '#ui/components/Facts.tsx'
import { Money } from '#ui/components/Money.tsx'
import { Section } from '#ui/layout/Section.tsx'

type Brief = { found: PublishedEdition; now: Date }

/** The act of the page, or why it is not possible now (R061, R062). */
export const FilingAct = ({ found, now }: Brief) => {
  const reason = whyNoFiling(found.status, now, found.edition.calendar.zone)
  return reason === undefined ? (
    <ButtonLink href={filingPath(found.slug)}>{texts.file}</ButtonLink>
  ) : (
    <Button unavailable={reason}>{texts.file}</Button>
  )
}

const SecondAct = ({ found: { status, slug, edition } }: Brief) => {
  if (status.kind === 'closed')
    return (
      <ButtonLink href={EDITIONS_PATH} appearance="secondary">
        {texts.otherEditions}
      </ButtonLink>
    )
  return edition.eligibility.length === 0 ? null : (
    <ButtonLink href={eligibilityPath(slug)} appearance="secondary">
      {texts.test}
    </ButtonLink>
  )
}

/** What one must know first: for whom, how much, for how long, until when. */
export const EditionBrief = ({ found, now }: Brief) => {
  const { edition, status } = found
  const { audience, amount, duration } = edition.summary
  return (
    <Section id="essentiel" title={texts.brief}>
      <Facts
        facts={[
          { term: texts.audience, value: audience },
          { term: texts.amount, value: amount },
          { term: texts.duration, value: duration },
          {
            term: texts.deadline,
            value: <Deadline instant={status.closesAt} now={now} zone={edition.calendar.zone} />,
          },
          { term: texts.envelope, value: <Money cents={edition.funding.envelope} /> },
        ]}
      />
      <ButtonGroup>
        <FilingAct found={found} now={now} />
        <SecondAct found={found} now={now} />
      </ButtonGroup>
    </Section>
  )
}
