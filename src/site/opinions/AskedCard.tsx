import type { Edition } from '#editions/edition.ts'
import { formatDate, formatInstantShort } from '#i18n/dates.ts'
import { opinionDeskTexts as texts, opinionTexts } from '#i18n/opinions.ts'
import type { AskedOpinion } from '#opinions/desk.ts'
import { extensionOf } from '#opinions/opinion.ts'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Alert } from '#ui/components/Alert.tsx'
import { Badge } from '#ui/components/Badge.tsx'
import { Deadline } from '#ui/components/Deadline.tsx'
import { Facts, type Fact } from '#ui/components/Facts.tsx'
import { Inline } from '#ui/layout/Inline.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { FollowForms } from './FollowForms.tsx'
import { OpinionBadge } from './OpinionBadge.tsx'
import { VersionView } from './VersionView.tsx'

export type AskedCardProps = {
  asked: AskedOpinion
  edition: Edition
  reference: string
  now: Date
  proposedDueOn: string
  today: string
}

const factsOf = ({ asked: { opinion, versions }, edition, now }: AskedCardProps): Fact[] => {
  const { zone } = edition.calendar
  const [last] = versions
  return [
    { term: opinionTexts.askedAt, value: formatInstantShort(new Date(opinion.askedAt), zone) },
    {
      term: opinionTexts.dueAt,
      value:
        opinion.state === 'requested' ? (
          <Deadline instant={new Date(opinion.dueAt)} now={now} zone={zone} />
        ) : (
          formatInstantShort(new Date(opinion.dueAt), zone)
        ),
    },
    ...(opinion.note ? [{ term: opinionTexts.note, value: opinion.note }] : []),
    ...(last && opinion.state === 'answered'
      ? [{ term: opinionTexts.opinion, value: opinionTexts.scale[last.answers.opinion ?? 'none'] }]
      : []),
  ]
}

const Remarks = ({ asked: { opinion } }: AskedCardProps) => {
  const extension = extensionOf(opinion)
  if (extension && opinion.state === 'requested')
    return (
      <Alert tone="warning">
        {texts.extensionAsked(extension.until ? formatDate(extension.until) : '', extension.reason)}
      </Alert>
    )
  if (opinion.state === 'expired') return <p>{texts.expiredNote}</p>
  return opinion.state === 'declined' && opinion.recused !== '|' ? <p>{texts.recusedNote}</p> : null
}

/** An opinion that the desk asked: where it stands, every version given, what can be done. */
export const AskedCard = (props: AskedCardProps) => {
  const { asked, edition, reference, proposedDueOn, today } = props
  const { opinion, name, versions } = asked
  return (
    <Section id={`avis-${opinion.id}`} title={name} level={4}>
      <Stack>
        <Inline>
          <OpinionBadge state={opinion.state} />
          {opinion.mandatory ? <Badge>{texts.mandatory}</Badge> : null}
        </Inline>
        <Facts facts={factsOf(props)} />
        <Remarks {...props} />
        <div>
          {versions.map((version) => (
            <Accordion
              key={version.number}
              title={`${texts.answers} – ${opinionTexts.version(version.number)}`}
              level={5}
            >
              <VersionView opinion={opinion} version={version} edition={edition} />
            </Accordion>
          ))}
          <FollowForms
            asked={asked}
            reference={reference}
            proposedDueOn={proposedDueOn}
            today={today}
          />
        </div>
      </Stack>
    </Section>
  )
}
