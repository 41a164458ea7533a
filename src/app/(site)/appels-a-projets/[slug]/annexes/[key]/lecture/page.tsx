import type { Metadata } from 'next'

import { annexFiles } from '#editions/annex-files.ts'
import { annexOf, generatedAnnex } from '#editions/annex-model.ts'
import type { Annex } from '#editions/edition.ts'
import { annexPagePath, annexPath, EDITIONS_PATH, editionPath } from '#editions/paths.ts'
import type { PublishedEdition } from '#editions/published.ts'
import { annexTexts as texts } from '#i18n/annexes.ts'
import { editionListTexts } from '#i18n/editions.ts'
import { guichet } from '#platform/payload.ts'
import { guarded } from '#site/guarded.tsx'
import { metadataOf, MISSING } from '#site/metadata.ts'
import { MissingPage } from '#site/MissingPage.tsx'
import { SitePage } from '#site/SitePage.tsx'
import { editionToName, loadEdition } from '#site/editions/load.ts'
import { underPageTitle } from '#site/editions/outline.ts'
import { Blocks } from '#ui/blocks/Blocks.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

type Props = { params: Promise<{ slug: string; key: string }> }
type Shown = { found: PublishedEdition; annex: Annex }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { slug, key } = await params
  const found = await editionToName(slug)
  const annex = found && annexOf(found, key)
  return annex
    ? metadataOf({
        title: annex.title,
        description: annex.description ?? found.edition.title,
        path: annexPagePath(slug, key),
      })
    : MISSING
}

const Generated = async ({ found, annex }: Shown) => {
  const { blocks, sender } = await generatedAnnex(await guichet(), found, annex)
  return (
    <>
      <PageHeading over={sender.join(' ')} title={annex.title} lead={found.edition.title}>
        <TextLink href={annexPath(found.slug, annex.key)} icon="download">
          {texts.samePdf}
        </TextLink>
      </PageHeading>
      <Blocks blocks={underPageTitle(blocks)} calloutLevel={2} />
    </>
  )
}

const Uploaded = async ({ found, annex }: Shown) => {
  const file = (await annexFiles(await guichet(), found.id)).get(annex.key)
  const back = (
    <ButtonLink href={editionPath(found.slug)} appearance="secondary">
      {texts.back}
    </ButtonLink>
  )
  return (
    <>
      <PageHeading title={annex.title} lead={annex.description} />
      {file ? (
        <Stack>
          <TextLink href={annexPath(found.slug, annex.key)} icon="download">
            {texts.fileOnly}
          </TextLink>
          <div>{back}</div>
        </Stack>
      ) : (
        <EmptyState title={texts.missingTitle} action={back}>
          <p>{texts.missing}</p>
        </EmptyState>
      )}
    </>
  )
}

/** An annex as a page: the same words as its PDF, for those who do not read PDFs. */
const AnnexPage = async ({ params }: Props) => {
  const { slug, key } = await params
  const found = await loadEdition(slug)
  const annex = found && annexOf(found, key)
  if (!annex) return <MissingPage />
  return (
    <SitePage
      path={annexPagePath(slug, key)}
      breadcrumb={{
        parents: [
          { label: editionListTexts.title, href: EDITIONS_PATH },
          { label: found.edition.shortTitle, href: editionPath(slug) },
        ],
        current: annex.title,
      }}
    >
      {annex.kind === 'generated' ? (
        <Generated found={found} annex={annex} />
      ) : (
        <Uploaded found={found} annex={annex} />
      )}
    </SitePage>
  )
}

export default guarded(AnnexPage)
