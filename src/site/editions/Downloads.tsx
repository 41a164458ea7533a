import type { AnnexFile } from '#editions/annex-files.ts'
import type { Annex } from '#editions/edition.ts'
import { annexPagePath, annexPath } from '#editions/paths.ts'
import type { PublishedEdition } from '#editions/published.ts'
import { annexTexts as texts } from '#i18n/annexes.ts'
import { editionTexts } from '#i18n/editions.ts'
import { formatFileSize } from '#i18n/numbers.ts'
import { Card } from '#ui/components/Card.tsx'
import { Hidden } from '#ui/components/Hidden.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { Inline } from '#ui/layout/Inline.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

type Files = ReadonlyMap<string, AnnexFile>

const uploadedFirst = (annexes: readonly Annex[]): readonly Annex[] =>
  annexes.toSorted(
    (one, other) => Number(other.kind === 'uploaded') - Number(one.kind === 'uploaded'),
  )

/** Read out of its card, a link still says of what it is. */
const Of = ({ title }: { title: string }) => <Hidden>&nbsp;: {title}</Hidden>

const Links = ({ slug, annex, file }: { slug: string; annex: Annex; file?: AnnexFile }) => {
  if (annex.kind === 'uploaded' && !file) return <p>{texts.notYet}</p>
  return (
    <Inline>
      <TextLink href={annexPath(slug, annex.key)} icon="download">
        {file ? texts.file(formatFileSize(file.bytes)) : texts.pdf}
        <Of title={annex.title} />
      </TextLink>
      {annex.kind === 'generated' ? (
        <TextLink href={annexPagePath(slug, annex.key)} icon="file">
          {texts.read}
          <Of title={annex.title} />
        </TextLink>
      ) : null}
    </Inline>
  )
}

export type DownloadsProps = { found: PublishedEdition; files: Files }

/** The annexes of an edition: the official text that DGEFP joined comes first. */
export const Downloads = ({ found: { slug, edition }, files }: DownloadsProps) => (
  <Section id="documents" title={editionTexts.downloads}>
    <Stack gap="small">
      {uploadedFirst(edition.annexes).map((annex) => (
        <Card
          key={annex.key}
          title={annex.title}
          end={<Links slug={slug} annex={annex} file={files.get(annex.key)} />}
        >
          {annex.description ? <p>{annex.description}</p> : null}
        </Card>
      ))}
    </Stack>
  </Section>
)
