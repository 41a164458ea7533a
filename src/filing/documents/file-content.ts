/**
 * What a file is, judged by its content: its name proves nothing. Unknown content is refused.
 */
import { fileTypeFromBuffer } from 'file-type'

import { Refused } from '#platform/errors.ts'

type Kind = { extension: string; mimeType: string; label: string }

/** What a structure may join: what an agent can open without danger and archives can keep. */
const ACCEPTED: readonly Kind[] = [
  { extension: 'pdf', mimeType: 'application/pdf', label: 'PDF' },
  { extension: 'png', mimeType: 'image/png', label: 'image PNG' },
  { extension: 'jpg', mimeType: 'image/jpeg', label: 'image JPEG' },
  {
    extension: 'docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    label: 'Word',
  },
  {
    extension: 'xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    label: 'Excel',
  },
  {
    extension: 'odt',
    mimeType: 'application/vnd.oasis.opendocument.text',
    label: 'LibreOffice Writer',
  },
  {
    extension: 'ods',
    mimeType: 'application/vnd.oasis.opendocument.spreadsheet',
    label: 'LibreOffice Calc',
  },
]

const TAIL = 2048
const ALIASES: Record<string, string> = { jpeg: 'jpg', jpe: 'jpg' }

const extensionOf = (name: string): string => {
  const written = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return ALIASES[written] ?? written
}

/** A PDF that was cut, or that only begins like one, has no end mark. */
const isWholePdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(Math.max(0, bytes.length - TAIL))).includes('%%EOF')

/**
 * The accepted kind of these bytes.
 * @throws Refused `refus.fichier_vide`, `refus.fichier_type`, `refus.fichier_pdf`, `refus.fichier_nom`
 */
export const judgeContent = async (bytes: Uint8Array, name: string): Promise<Kind> => {
  if (bytes.length === 0) throw new Refused('refus.fichier_vide', { file: name })
  const found = await fileTypeFromBuffer(bytes)
  const kind = ACCEPTED.find(({ mimeType }) => mimeType === found?.mime)
  if (!kind) throw new Refused('refus.fichier_type', { file: name })
  if (kind.extension === 'pdf' && !isWholePdf(bytes))
    throw new Refused('refus.fichier_pdf', { file: name })
  if (extensionOf(name) !== kind.extension)
    throw new Refused('refus.fichier_nom', { file: name, content: kind.label })
  return kind
}

/** Control and format characters too: a name could be read otherwise than it is written. */
const FORBIDDEN_IN_NAMES = /[\p{Cc}\p{Cf}"\\/<>:|?*]/gu

/** The name a person gave, fit to be shown and offered at download; never used on disk. */
export const shownName = (name: string): string =>
  Array.from(name.normalize('NFC').replace(FORBIDDEN_IN_NAMES, '_')).slice(-120).join('') ||
  'sans-nom'
