import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { withQuery } from '#accounts/return-path.ts'
import { roundViews, type RoundView } from '#corrections/view.ts'
import { dossierTexts } from '#i18n/applicant.ts'
import { structureCorrectionTexts as texts } from '#i18n/corrections.ts'
import { Answering } from '#site/applicant/corrections/Answering.tsx'
import { Received } from '#site/applicant/corrections/Received.tsx'
import { loadDossier, type DossierPage } from '#site/applicant/load-dossier.ts'
import { PastRounds } from '#site/corrections/PastRounds.tsx'
import { RoundFacts } from '#site/corrections/RoundFacts.tsx'
import { ToldOutcome } from '#site/dossier/ToldOutcome.tsx'
import { guarded } from '#site/guarded.tsx'
import { UnderDossier } from '#site/applicant/UnderDossier.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

type Props = {
  params: Promise<{ reference: string }>
  searchParams: Promise<{ fait?: string; refus?: string }>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: `${texts.title} – ${dossierTexts.over((await params).reference)}`,
  robots: { index: false },
})

const Present = ({ page, rounds }: { page: DossierPage; rounds: readonly RoundView[] }) => {
  const [last] = rounds
  if (!last || last.round.state === 'closed') return <EmptyState title={texts.none} />
  const { dossier, revision, now, right } = page
  return (
    <>
      <RoundFacts round={last.round} now={now} zone={revision.edition.calendar.zone} />
      {last.round.state === 'answered' ? (
        <Received view={last} />
      ) : (
        <Answering view={last} reference={dossier.reference} mayWrite={right !== 'reader'} />
      )}
    </>
  )
}

/** What the services ask a structure to complete, and what it answered; agents have a tab of their desk. */
const CorrectionsPage = async ({ params, searchParams }: Props) => {
  const { reference } = await params
  const { fait, refus } = await searchParams
  const path = `/dossiers/${reference}/complements`
  const page = await loadDossier(reference, path)
  if (page.right === undefined)
    redirect(withQuery(`/instruction/${reference}/complements`, { fait, refus }))
  const rounds = await roundViews(page.req, page)
  return (
    <UnderDossier reference={reference} path={path} current={texts.title}>
      <PageHeading over={dossierTexts.over(reference)} title={texts.title} lead={texts.lead} />
      <Stack gap="large">
        <ToldOutcome refused={refus} done={fait === 'explain' ? texts.kept : undefined} />
        <Present page={page} rounds={rounds} />
        <PastRounds
          rounds={rounds.filter(({ round }) => round.state === 'closed')}
          now={page.now}
          zone={page.revision.edition.calendar.zone}
          level={2}
        />
      </Stack>
    </UnderDossier>
  )
}

export default guarded(CorrectionsPage)
