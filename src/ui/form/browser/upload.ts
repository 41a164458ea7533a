/** Documents sent and taken back. Uploads go by XMLHttpRequest, which alone tells how far they are. */
import type { JoinedDocument } from '#filing/documents/joined-document.ts'
import type { Derived } from '#forms/client/save-protocol.ts'

export type UploadOutcome =
  | { kind: 'joined'; document: JoinedDocument; derived: Derived }
  | { kind: 'refused'; sentence: string }
  | { kind: 'signedOut' }
  | { kind: 'unreachable' }

const documentsAddress = (reference: string): string =>
  `/api/dossiers/${encodeURIComponent(reference)}/documents`

type Answer = {
  document?: JoinedDocument
  derived?: Derived
  error?: { message?: string; remedy?: string }
}

const readAnswer = (text: string): Answer => {
  try {
    return JSON.parse(text) as Answer
  } catch {
    return {}
  }
}

/** @param status 0 when no answer came */
export const uploadOutcome = (status: number, text: string): UploadOutcome => {
  if (status === 401) return { kind: 'signedOut' }
  const { document, derived, error } = readAnswer(text)
  if (status >= 200 && status < 300 && document && derived)
    return { kind: 'joined', document, derived }
  return error?.message === undefined
    ? { kind: 'unreachable' }
    : { kind: 'refused', sentence: `${error.message} ${error.remedy ?? ''}`.trim() }
}

/** @param onProgress bytes sent so far */
export const upload = (
  { reference, request }: { reference: string; request: string },
  file: File,
  onProgress: (sent: number) => void,
): Promise<UploadOutcome> =>
  new Promise((resolve) => {
    const query = new URLSearchParams({ request, name: file.name })
    const sending = new XMLHttpRequest()
    sending.open('POST', `${documentsAddress(reference)}?${query}`)
    sending.setRequestHeader('Content-Type', 'application/octet-stream')
    sending.upload.addEventListener('progress', ({ loaded }) => onProgress(loaded))
    sending.addEventListener('load', () =>
      resolve(uploadOutcome(sending.status, sending.responseText)),
    )
    sending.addEventListener('error', () => resolve({ kind: 'unreachable' }))
    sending.send(file)
  })

/** @returns what follows from the answers without the document; undefined when it is still there */
export const takeBack = async (reference: string, id: string): Promise<Derived | undefined> => {
  const address = `${documentsAddress(reference)}/${encodeURIComponent(id)}`
  const response = await fetch(address, { method: 'DELETE' }).catch(() => undefined)
  if (!response?.ok) return undefined
  return ((await response.json()) as { derived: Derived }).derived
}
