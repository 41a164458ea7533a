/** A PDF of one page, made of nothing but its words: documents of the demonstration say what they are. */

const escaped = (text: string): string => text.replace(/[\\()]/g, String.raw`\$&`)

const contentOf = (lines: readonly string[]): string =>
  ['BT /F1 14 Tf 72 770 Td 22 TL', ...lines.map((line) => `(${escaped(line)}) Tj T*`), 'ET'].join(
    '\n',
  )

/** @param lines characters of Latin-1 only */
export const onePagePdf = (lines: readonly string[]): Uint8Array => {
  const content = contentOf(lines)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (fr-FR) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  const offsets: number[] = []
  let file = '%PDF-1.4\n'
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length)
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(file + end, 'latin1')
}
