import { opinionPageTexts as texts, opinionTexts } from '#i18n/opinions.ts'
import type { Giving } from '#opinions/giving.ts'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Alert } from '#ui/components/Alert.tsx'
import { RequiredNote } from '#ui/components/RequiredNote.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { OpinionForm } from './OpinionForm.tsx'
import { VersionView } from './VersionView.tsx'

const Versions = ({ giving: { opinion, candidature, versions } }: { giving: Giving }) => {
  const { edition } = candidature.revision
  if (versions.length === 0) return null
  return (
    <Section id="versions" title={texts.history} level={3}>
      {versions.map((version, rank) => (
        <Accordion
          key={version.number}
          title={opinionTexts.version(version.number)}
          level={4}
          open={rank === 0}
        >
          <VersionView opinion={opinion} version={version} edition={edition} />
        </Accordion>
      ))}
    </Section>
  )
}

const Remark = ({ giving: { opinion, event, changed } }: { giving: Giving }) => {
  if (opinion.state === 'expired') return <Alert tone="warning">{texts.late}</Alert>
  if (opinion.state !== 'answered') return null
  if (changed) return <Alert tone="warning">{texts.notGivenYet}</Alert>
  return event ? <p>{texts.givenBefore}</p> : null
}

/** What the person gives: what was given before, then the form while it can still be given. */
export const OwnOpinion = (props: { giving: Giving; errors: Readonly<Record<string, string>> }) => {
  const { giving, errors } = props
  const { opinion, answers, questions, event, candidature } = giving
  return (
    <Section id="mon-avis" title={texts.mine}>
      <Stack>
        <Remark giving={giving} />
        <Versions giving={giving} />
        {event ? (
          <>
            <RequiredNote />
            <OpinionForm
              opinion={opinion.id}
              sequence={opinion.sequence}
              answers={answers}
              questions={questions}
              event={event}
              errors={errors}
              zone={candidature.revision.edition.calendar.zone}
            />
          </>
        ) : (
          <p>{texts.closed}</p>
        )}
      </Stack>
    </Section>
  )
}
