import { shown } from '#filing/documents/join.ts'
import { formatFileSize } from '#i18n/numbers.ts'
import { opinionPageTexts as texts } from '#i18n/opinions.ts'
import type { Giving } from '#opinions/giving.ts'
import { Blocks } from '#ui/blocks/Blocks.tsx'
import { Accordion } from '#ui/components/Accordion.tsx'
import { DocumentViewer } from '#ui/components/DocumentViewer.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { PlainList } from '#ui/layout/PlainList.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

export type ConsultedDossierProps = {
  giving: Giving
  /** Id of the document shown. */
  piece?: string
}

const Open = ({ giving: { opinion, documents }, piece }: ConsultedDossierProps) => {
  const request = documents.find(({ joined }) => joined.some(({ id }) => id === piece))
  const document = request?.joined.find(({ id }) => id === piece)
  if (!request || !document) return null
  const { title, size, mimeType } = shown(document)
  return (
    <DocumentViewer
      label={request.label}
      name={title}
      size={size}
      mimeType={mimeType}
      href={`/api/opinions/${opinion.id}/documents/${document.id}`}
      closeHref={`/avis/${opinion.id}#dossier`}
    />
  )
}

const Documents = ({ giving: { opinion, documents } }: ConsultedDossierProps) =>
  documents.length === 0 ? null : (
    <Section id="pieces" title={texts.documents} level={3}>
      <PlainList>
        {documents.flatMap(({ label, joined }) =>
          joined.map((document) => {
            const { id, title, size } = shown(document)
            return (
              <TextLink key={id} href={`/avis/${opinion.id}?piece=${id}#piece-ouverte`}>
                {label} – {title} ({formatFileSize(size)})
              </TextLink>
            )
          }),
        )}
      </PlainList>
    </Section>
  )

const OPEN_AT_FIRST = 1

/** What the opinion opens of the dossier, and nothing else. */
export const ConsultedDossier = ({ giving, piece }: ConsultedDossierProps) => {
  const { pages, documents } = giving
  const nothing = pages.length === 0 && documents.length === 0
  return (
    <Section id="dossier" title={texts.dossier} help={nothing ? undefined : texts.dossierHelp}>
      <Stack>
        {nothing ? <p>{texts.nothingOpen}</p> : null}
        <Open giving={giving} piece={piece} />
        <Documents giving={giving} />
        <div>
          {pages.map(({ key, title, blocks }, rank) => (
            <Accordion key={key} id={key} title={title} open={rank < OPEN_AT_FIRST}>
              <Blocks blocks={blocks} prefix={`${key}-`} calloutLevel={4} />
            </Accordion>
          ))}
        </div>
      </Stack>
    </Section>
  )
}
