import type { AnnexFile } from '#editions/annex-files.ts'
import type { Annex } from '#editions/edition.ts'
import { annexPagePath, annexPath } from '#editions/paths.ts'
import { annexTexts } from '#i18n/annexes.ts'
import { editionTexts } from '#i18n/editions.ts'
import { formatFileSize } from '#i18n/numbers.ts'
import { Card } from '#ui/components/Card.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { Inline } from '#ui/layout/Inline.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

type Files = ReadonlyMap<string, AnnexFile>

const uploadedFirst = (annexes: readonly Annex[]): readonly Annex[] =>
  annexes.toSorted(
    (one, other) => Number(other.kind === 'uploaded') - Number(one.kind === 'uploaded'),
  )

const Links = ({ slug, annex, file }: { slug: string; annex: Annex; file?: AnnexFile }) => {
  if (annex.kind === 'uploaded' && !file) return <p>{annexTexts.notYet}</p>
  const size = file ? formatFileSize(file.bytes) : ''
  return (
    <Inline>
      <TextLink href={annexPath(slug, annex.key)} icon="download">
        {annexTexts.downloadNamed(annex.title, size)}
      </TextLink>
      {annex.kind === 'generated' ? (
        <TextLink href={annexPagePath(slug, annex.key)} icon="file">
          {annexTexts.readNamed(annex.title)}
        </TextLink>
      ) : null}
    </Inline>
  )
}

export type DownloadsProps = { slug: string; annexes: readonly Annex[]; files: Files }

/** The annexes of an edition: the official text that DGEFP joined comes first. */
export const Downloads = ({ slug, annexes, files }: DownloadsProps) => (
  <Section id="documents" title={editionTexts.downloads}>
    <Stack>
      {uploadedFirst(annexes).map((annex) => (
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
