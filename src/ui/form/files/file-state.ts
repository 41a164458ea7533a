import { fileTexts } from '#i18n/form-files.ts'
import { formatFileSize } from '#i18n/numbers.ts'
import type { UploadOutcome } from '#ui/form/browser/upload.ts'

/** Largest document that the service takes, in bytes. */
export const largestFile = 20 * 1024 * 1024

/** As it is told to people. */
export const largestFileWords = '20\u202fMo'

/** A file on its way, or that did not get there. */
export type Sending = {
  id: string
  file: File
  state:
    | { kind: 'waiting' }
    | { kind: 'sending'; sent: number }
    | { kind: 'refused'; reason: string }
    /** The network or the session: the same file can be sent again. */
    | { kind: 'failed'; reason: string }
}

/** Why a file is not even sent; undefined when it may be. */
export const refusedBefore = ({ size }: Pick<File, 'size'>): string | undefined => {
  if (size === 0) return fileTexts.empty
  return size > largestFile ? fileTexts.tooLarge(formatFileSize(size), largestFileWords) : undefined
}

export const toSend = (file: File, id: string): Sending => {
  const reason = refusedBefore(file)
  return { id, file, state: reason ? { kind: 'refused', reason } : { kind: 'waiting' } }
}

type Unjoined = Exclude<UploadOutcome, { kind: 'joined' }>

/** What is told of a file that the service does not have. */
export const failureState = (outcome: Unjoined): Sending['state'] => {
  if (outcome.kind === 'refused') return { kind: 'refused', reason: outcome.sentence }
  const reason = outcome.kind === 'signedOut' ? fileTexts.signedOut : fileTexts.unreachable
  return { kind: 'failed', reason }
}
