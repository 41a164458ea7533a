/**
 * A PDF as somebody who signs it gives it back: the same bytes, then an update in the manner of the format
 * that stamps its last page. What was issued stays readable under it, code and QR included.
 */

const PAGE = /(\d+) 0 obj\s*<<\s*\/Type \/Page\b(?:(?!endobj)[^])*endobj/g
const TRAILER = /\/Root (\d+ 0 R)/
const SIZE = /\/Size (\d+)/g
const STARTXREF = /startxref\s+(\d+)/g

export type Stamp = { who: string; party: 'structure' | 'state'; at: Date }

/** Where the stamp of each party stands, in points from the foot of the page. */
const PLACES = { structure: [60, 108, 290, 160], state: [305, 108, 535, 160] } as const

const latin = (text: string): string =>
  text.replaceAll('’', "'").replaceAll(/[\\()]/g, String.raw`\$&`)

const last = (text: string, pattern: RegExp): RegExpMatchArray => {
  const found = [...text.matchAll(pattern)].at(-1)
  if (!found) throw new Error(`this PDF holds no ${pattern.source}`)
  return found
}

const appearanceOf = ({ who, party, at }: Stamp): string => {
  const [left, bottom, right, top] = PLACES[party]
  const [width, height] = [right - left, top - bottom]
  const day = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris' }).format(at)
  const lines = ['Lu et approuvé, signé', who, `le ${day}`].map(latin)
  const stream = [
    `0.1 0.25 0.55 RG 0.1 0.25 0.55 rg 1 w 1 1 ${width - 2} ${height - 2} re S`,
    `BT /F1 10 Tf 8 ${height - 16} Td 14 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`,
  ].join('\n')
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
  return `<< /Type /XObject /Subtype /Form /BBox [0 0 ${width} ${height}] /Resources << /Font << /F1 ${font} >> >> /Length ${stream.length} >>\nstream\n${stream}\nendstream`
}

/** A page with one annotation more. */
const stampedPage = (page: string, annotation: number): string => {
  const annotations = /\/Annots \[([^\]]*)\]/
  return annotations.test(page)
    ? page.replace(annotations, `/Annots [$1 ${annotation} 0 R]`)
    : page.replace(/>>\s*endobj$/, `/Annots [${annotation} 0 R]\n>>\nendobj`)
}

/** @throws Error for a PDF whose objects are compressed: those that the platform issues are not */
export const signedCopy = (issued: Uint8Array, stamp: Stamp): Uint8Array => {
  const text = Buffer.from(issued).toString('latin1')
  const page = last(text, PAGE)
  const size = Number(last(text, SIZE)[1])
  const root = TRAILER.exec(text)?.[1]
  const before = Number(last(text, STARTXREF)[1])
  const rect = PLACES[stamp.party].join(' ')
  const annotation = `${size} 0 obj\n<< /Type /Annot /Subtype /Stamp /F 4 /Rect [${rect}] /Contents (${latin(stamp.who)}) /AP << /N ${size + 1} 0 R >> >>\nendobj`
  const objects: [number, string][] = [
    [Number(page[1]), stampedPage(page[0], size)],
    [size, annotation],
    [size + 1, `${size + 1} 0 obj\n${appearanceOf(stamp)}\nendobj`],
  ]
  let update = '\n'
  const entries = objects.map(([number, object]) => {
    const offset = text.length + update.length
    update += `${object}\n`
    return `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = text.length + update.length
  const end = `xref\n${entries.join('')}trailer\n<< /Size ${size + 2} /Root ${root} /Prev ${before} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text + update + end, 'latin1')
}
