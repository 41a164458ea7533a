import { requestedDocuments, type RequestedDocuments } from '#instruction/dossier/requests.ts'
import { deskTexts as texts } from '#i18n/instruction-dossier.ts'
import { Badge } from '#ui/components/Badge.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { NameCell, SecondLine } from '#ui/components/NameCell.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Section } from '#ui/layout/Section.tsx'

import { DossierScreen } from './DossierScreen.tsx'
import { JoinedFiles } from './JoinedFiles.tsx'
import type { Screen } from './screen.ts'

const StateOf = ({ joined, required }: RequestedDocuments) => {
  if (joined.length > 0) return <Badge tone="success">{texts.joined}</Badge>
  return required ? (
    <Badge tone="error">{texts.missingRequired}</Badge>
  ) : (
    <Badge>{texts.missing}</Badge>
  )
}

const columnsOf = (screen: Screen): readonly Column<RequestedDocuments>[] => [
  {
    key: 'document',
    header: texts.document,
    rowHeader: true,
    cell: ({ label, required }) => (
      <NameCell name={label}>
        {required ? null : <SecondLine>{texts.optional}</SecondLine>}
      </NameCell>
    ),
  },
  { key: 'state', header: texts.state, cell: (request) => <StateOf {...request} /> },
  {
    key: 'files',
    header: texts.files,
    cell: ({ joined }) => <JoinedFiles screen={screen} documents={joined} />,
  },
]

/** Each document requested: joined or not, opened within the page; then those that the platform issued. */
export const documentsTab = async (screen: Screen) => {
  const { documents } = screen.dossier
  const issued = documents.filter(({ origin }) => origin === 'platform')
  return (
    <DossierScreen screen={screen} title={texts.requested} help={texts.requestedHelp}>
      <DataTable
        caption={texts.requested}
        captionHidden
        columns={columnsOf(screen)}
        rows={requestedDocuments(screen.dossier, documents)}
        rowKey={({ key }) => key}
        empty={texts.none}
      />
      <Section id="emis" title={texts.issued} level={3}>
        {issued.length === 0 ? (
          <p>{texts.noneIssued}</p>
        ) : (
          <JoinedFiles screen={screen} documents={issued} />
        )}
      </Section>
    </DossierScreen>
  )
}
