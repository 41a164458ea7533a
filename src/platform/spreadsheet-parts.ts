/** The files that an `.xlsx` is made of beside its sheet (ECMA-376, part 1): one sheet, two fonts, one number format. */
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
export const SHEET_SPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const SHEET_FILE = 'xl/worksheets/sheet1.xml'
export const SPREADSHEET_TYPE = `${TYPES}.sheet`

/** Ranks of the cell formats that `styles.xml` declares. */
export const STYLES = { text: 0, head: 1, number: 2 } as const

const relations = (entries: readonly [type: string, target: string][]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries
    .map(
      ([type, target], rank) =>
        `<Relationship Id="rId${rank + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/${SHEET_FILE}" ContentType="${TYPES}.worksheet+xml"/></Types>`

const STYLE_SHEET = `${HEAD}<styleSheet xmlns="${SHEET_SPACE}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

const workbook = (sheet: string): string =>
  `${HEAD}<workbook xmlns="${SHEET_SPACE}" xmlns:r="${OFFICE}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`

/** Names and contents, in the order in which readers expect them. */
export const partsBeside = (sheet: string): readonly [name: string, content: string][] => [
  ['[Content_Types].xml', CONTENT_TYPES],
  ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
  ['xl/workbook.xml', workbook(sheet)],
  [
    'xl/_rels/workbook.xml.rels',
    relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
  ],
  ['xl/styles.xml', STYLE_SHEET],
]
