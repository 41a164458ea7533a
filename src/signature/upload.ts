/** Signature by hand, or by a tool of the party's own: the signed PDF is given back. */
import { sha256 } from '#editions/seal.ts'
import { judgeContent } from '#filing/documents/file-content.ts'
import { Refused } from '#platform/errors.ts'

import type { SignatureProvider } from './provider.ts'

const PDF = 'pdf'

export const uploadSignature: SignatureProvider = {
  name: 'upload',
  begin: () => Promise.resolve({ kind: 'upload' }),
  complete: async ({ issuedSha256 }, { bytes, name }) => {
    if (bytes.length === 0) throw new Refused('refus.copie_signee')
    const { extension } = await judgeContent(bytes, name)
    if (extension !== PDF) throw new Refused('refus.copie_pdf')
    // The very file that was sent bears no signature.
    if (sha256(bytes) === issuedSha256) throw new Refused('refus.copie_non_signee')
    return { bytes, proof: { method: 'uploaded copy', fileName: name } }
  },
}
