import { fileTexts } from '#i18n/form-files.ts'
import { formatFileSize } from '#i18n/numbers.ts'
import { Badge } from '#ui/components/Badge.tsx'
import { Button } from '#ui/components/Button.tsx'
import { Hidden } from '#ui/components/Hidden.tsx'
import { Progress } from '#ui/components/Progress.tsx'
import type { Sending } from './file-state.ts'
import { FileRow } from './FileRow.tsx'

function StateOf({ file, state }: Pick<Sending, 'file' | 'state'>) {
  switch (state.kind) {
    case 'waiting':
      return <Badge icon="clock">{fileTexts.waiting}</Badge>
    case 'sending':
      return state.sent < file.size ? (
        <Progress
          label={fileTexts.sending}
          value={state.sent}
          max={file.size}
          detail={fileTexts.progress(formatFileSize(state.sent), formatFileSize(file.size))}
        />
      ) : (
        <Badge icon="clock">{fileTexts.checking}</Badge>
      )
    case 'refused':
      return <Badge tone="error">{fileTexts.refused}</Badge>
    case 'failed':
      return <Badge tone="warning">{fileTexts.failed}</Badge>
  }
}

export type SendingLineProps = {
  sending: Sending
  sendAgain: (sending: Sending) => void
  forget: (id: string) => void
}

/** A file on its way, or why it did not get there. */
export function SendingLine({ sending, sendAgain, forget }: SendingLineProps) {
  const { id, file, state } = sending
  const ended = state.kind === 'refused' || state.kind === 'failed'
  return (
    <FileRow
      name={file.name}
      size={file.size}
      state={<StateOf file={file} state={state} />}
      {...(ended ? { reason: state.reason } : {})}
      actions={
        <>
          {state.kind === 'failed' ? (
            <Button appearance="tertiary" size="small" onClick={() => sendAgain(sending)}>
              {fileTexts.sendAgain}
              <Hidden> {file.name}</Hidden>
            </Button>
          ) : null}
          {ended ? (
            <Button appearance="tertiary" size="small" onClick={() => forget(id)}>
              {fileTexts.remove}
              <Hidden> {file.name}</Hidden>
            </Button>
          ) : null}
        </>
      }
    />
  )
}
