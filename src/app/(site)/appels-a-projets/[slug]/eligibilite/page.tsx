import type { Metadata } from 'next'

import { evaluateEligibility, hasAnswers, type GivenAnswers } from '#editions/eligibility.ts'
import { EDITIONS_PATH, editionPath, eligibilityPath } from '#editions/paths.ts'
import type { PublishedEdition } from '#editions/published.ts'
import { editionListTexts, eligibilityTexts as texts } from '#i18n/editions.ts'
import { clock } from '#platform/clock.ts'
import { guarded } from '#site/guarded.tsx'
import { metadataOf, MISSING } from '#site/metadata.ts'
import { MissingPage } from '#site/MissingPage.tsx'
import { SitePage } from '#site/SitePage.tsx'
import { EligibilityForm, SENT } from '#site/editions/EligibilityForm.tsx'
import { EligibilityOutcome } from '#site/editions/EligibilityOutcome.tsx'
import { editionToName, loadEdition } from '#site/editions/load.ts'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<GivenAnswers> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const found = await editionToName((await params).slug)
  return found
    ? metadataOf({
        title: `${texts.title} ${found.edition.shortTitle}`,
        description: texts.lead,
        path: eligibilityPath(found.slug),
      })
    : MISSING
}

const NoTest = ({ slug }: { slug: string }) => (
  <EmptyState
    title={texts.none}
    action={<ButtonLink href={editionPath(slug)}>{texts.back}</ButtonLink>}
  >
    <p>{texts.noneAdvice}</p>
  </EmptyState>
)

const Test = ({ found, given }: { found: PublishedEdition; given: GivenAnswers }) => {
  const questions = found.edition.eligibility
  const result = evaluateEligibility(questions, given)
  const changing = given['modifier'] !== undefined
  if (result.verdict && result.unanswered.length === 0 && !changing)
    return (
      <EligibilityOutcome
        found={found}
        now={clock.now()}
        verdict={result.verdict}
        answered={result.answered}
      />
    )
  const sent = given[SENT] !== undefined || (hasAnswers(questions, given) && !changing)
  return <EligibilityForm slug={found.slug} questions={questions} result={result} sent={sent} />
}

/** Six questions on one page, then what each answer means. Nothing is stored. */
const EligibilityPage = async ({ params, searchParams }: Props) => {
  const found = await loadEdition((await params).slug)
  if (!found) return <MissingPage />
  const { edition, slug } = found
  return (
    <SitePage
      path={eligibilityPath(slug)}
      breadcrumb={{
        parents: [
          { label: editionListTexts.title, href: EDITIONS_PATH },
          { label: edition.shortTitle, href: editionPath(slug) },
        ],
        current: texts.title,
      }}
    >
      <PageHeading over={edition.shortTitle} title={texts.title} lead={texts.lead} />
      {edition.eligibility.length === 0 ? (
        <NoTest slug={slug} />
      ) : (
        <Test found={found} given={await searchParams} />
      )}
    </SitePage>
  )
}

export default guarded(EligibilityPage)
