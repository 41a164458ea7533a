import path from 'node:path'

import { Font } from '@react-pdf/renderer'

import { FAMILY } from './theme.ts'

/**
 * Read from the running program's folder and not beside this file: a server build moves modules, never
 * `public/`. The four faces are the whole official ones, because the subsets made for the web lack the
 * narrow no-break space of French typography.
 */
const FOLDER = path.join('public', 'fonts', 'pdf')

const FACES = [
  { file: 'SourceSans3-Regular.ttf', fontWeight: 400, fontStyle: 'normal' },
  { file: 'SourceSans3-It.ttf', fontWeight: 400, fontStyle: 'italic' },
  { file: 'SourceSans3-Semibold.ttf', fontWeight: 600, fontStyle: 'normal' },
  { file: 'SourceSans3-SemiboldIt.ttf', fontWeight: 600, fontStyle: 'italic' },
] as const

export type HasGlyph = (codePoint: number) => boolean

let registered = false

const register = (): void => {
  if (registered) return
  registered = true
  Font.clear()
  const folder = path.join(process.cwd(), FOLDER)
  Font.register({
    family: FAMILY,
    fonts: FACES.map(({ file, ...face }) => ({ ...face, src: path.join(folder, file) })),
  })
}

/**
 * Registers the faces once and tells which characters they can print.
 * @throws Error when a font file is missing from `public/fonts/pdf`.
 */
export const loadFonts = async (): Promise<HasGlyph> => {
  register()
  await Promise.all(FACES.map((face) => Font.load({ fontFamily: FAMILY, ...face })))
  const { data } = Font.getFont({ fontFamily: FAMILY, fontWeight: 400, fontStyle: 'normal' })
  if (!data) throw new Error('The regular face of the PDF font is not loaded.')
  return (codePoint) => data.hasGlyphForCodePoint(codePoint)
}
