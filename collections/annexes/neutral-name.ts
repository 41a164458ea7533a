import { randomUUID } from 'node:crypto'

import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Payload judges a file by its content but stores it under the name it came with: `texte.pdf.exe` would
 * be offered as a program. Only PDFs are taken here, and they are called so.
 */
export const neutralName: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.file) req.file.name = `${randomUUID()}.pdf`
  return args
}
