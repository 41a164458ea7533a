import { fileTexts } from '#i18n/form-files.ts'
import { Badge } from '#ui/components/Badge.tsx'
import { Button } from '#ui/components/Button.tsx'
import { Hidden } from '#ui/components/Hidden.tsx'
import { FileRow } from './FileRow.tsx'
import { SendingLine } from './SendingLine.tsx'
import type { Files } from './use-files.ts'

export type JoinedListProps = {
  files: Files
  /** Where the focus goes when a document is removed. */
  dropId: string
  readOnly: boolean
}

/** The documents of one request: those the service has, then those on their way. */
export function JoinedList({ files, dropId, readOnly }: JoinedListProps) {
  const remove = (document: Files['joined'][number]) =>
    void files.remove(document).then(() => window.document.getElementById(dropId)?.focus())
  return (
    <ul className="ga-files">
      {files.joined.map((document) => (
        <FileRow
          key={document.id}
          name={document.title}
          size={document.size}
          href={document.url}
          state={<Badge tone="success">{fileTexts.ready}</Badge>}
          actions={
            readOnly ? null : (
              <Button appearance="tertiary" size="small" onClick={() => remove(document)}>
                {fileTexts.remove}
                <Hidden> {document.title}</Hidden>
              </Button>
            )
          }
        />
      ))}
      {files.sending.map((sending) => (
        <SendingLine
          key={sending.id}
          sending={sending}
          sendAgain={files.sendAgain}
          forget={files.forget}
        />
      ))}
    </ul>
  )
}
