import type { CheckedDocument } from '#completeness/documents.ts'
import { completenessTexts } from '#i18n/completeness.ts'
import { deskTexts as texts } from '#i18n/instruction-dossier.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { NameCell, SecondLine } from '#ui/components/NameCell.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { CheckBadge } from './CheckBadge.tsx'
import { DossierScreen } from './DossierScreen.tsx'
import { JoinedFiles } from './JoinedFiles.tsx'
import type { Screen } from './screen.ts'

const natureOf = ({ required, indispensable }: CheckedDocument): string | undefined => {
  if (indispensable) return completenessTexts.indispensable
  return required ? undefined : texts.optional
}

const Named = ({ document }: { document: CheckedDocument }) => {
  const nature = natureOf(document)
  return (
    <NameCell name={document.label}>
      {nature === undefined ? null : <SecondLine>{nature}</SecondLine>}
      {document.question === undefined ? null : <SecondLine>{document.question}</SecondLine>}
    </NameCell>
  )
}

/** A document that nobody joined cannot be opened: that it is missing is noted from the list. */
const Files = ({ screen, document }: { screen: Screen; document: CheckedDocument }) => {
  if (document.joined.length > 0) return <JoinedFiles screen={screen} documents={document.joined} />
  if (!document.awaited || document.verdict !== undefined || !screen.work.judges)
    return texts.missing
  return (
    <PlainForm
      action={`/api/dossiers/${screen.dossier.dossier.reference}/document-checks`}
      hidden={{ key: document.key, verdict: 'missing' }}
      submit={completenessTexts.sayMissing}
      appearance="secondary"
    />
  )
}

const columnsOf = (screen: Screen): readonly Column<CheckedDocument>[] => [
  {
    key: 'document',
    header: texts.document,
    rowHeader: true,
    cell: (document) => <Named document={document} />,
  },
  {
    key: 'state',
    header: completenessTexts.checked,
    cell: (document) => <CheckBadge document={document} />,
  },
  {
    key: 'files',
    header: texts.files,
    cell: (document) => <Files screen={screen} document={document} />,
  },
]

/** Each document requested and what it was found to be, opened within the page; then those that the platform issued. */
export const documentsTab = async (screen: Screen) => {
  const issued = screen.dossier.documents.filter(({ origin }) => origin === 'platform')
  return (
    <DossierScreen screen={screen} title={texts.requested} help={texts.requestedHelp}>
      <Stack gap="small">
        <p>
          <strong>{completenessTexts.left(screen.work.unchecked)}</strong>
        </p>
        <DataTable
          caption={texts.requestedCaption}
          captionHidden
          columns={columnsOf(screen)}
          rows={screen.work.documents}
          rowKey={({ key }) => key}
          empty={texts.none}
        />
        <p>{completenessTexts.notIndispensable}</p>
      </Stack>
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
