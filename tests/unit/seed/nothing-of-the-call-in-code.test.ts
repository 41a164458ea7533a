import { globSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

const root = new URL('../../../', import.meta.url).pathname

const filesOf = (patterns: readonly string[], exclude: (path: string) => boolean = () => false) =>
  patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).filter((path) => !exclude(path))

const sources = filesOf(
  [
    '*.ts',
    'src/**/*.{ts,tsx,json,css}',
    'collections/**/*.{ts,tsx}',
    'workflows/**/*.ts',
    'scripts/**/*.{ts,mjs}',
  ],
  (path) => path.startsWith('src/seed/') || path.startsWith('src/territories/data/'),
)
const seed = filesOf(['src/seed/**/*.ts'])

/** A comment may give « 29 473,00 € » as an example of how amounts are written. */
const withoutComments = (source: string): string =>
  source.replace(
    /(?<text>(['"])(?:\\.|(?!\2)[^\\\n])*\2|`(?:\\.|[^\\`])*`)|\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*/g,
    (match, text: string | undefined) => (text === undefined ? ' ' : match),
  )

const codeOf = (paths: readonly string[]) =>
  paths.map((path) => ({ path, code: withoutComments(readFileSync(`${root}${path}`, 'utf8')) }))

const space = '[ \\u00a0\\u202f_]?'
/** A date in every way of writing it: `2025-07-15`, `20250715`, `15/07/2025`, `15 juillet`, `July 15`. */
const dateMark = (month: string, names: string, days: readonly string[]): string => {
  const day = `(${days.map((one) => `0?${one}`).join('|')})(?!\\d)`
  const numeric = `(?<!\\d)${day}[-/.]0?${month}[-/.](20)?25`
  const canonical = `2025[-_/.]?0?${month}[-_/.]?${day}`
  return `${canonical}|${numeric}|(?<!\\d)${day}${space}(${names})|(${names})${space}${day}`
}
const word = (pattern: string) => new RegExp(pattern, 'iu')

/** Nobody writes any of these by accident. */
const marks: Readonly<Record<string, RegExp>> = {
  'the cap of a post': word(`29${space}473|2${space}947${space}300`),
  'the envelope': word(`4,5${space}M€|450${space}000${space}000|4${space}500${space}000`),
  'the threshold of a convention': word(
    `(?<!\\d)(23|153)${space}000(?!\\d)|2${space}300${space}000`,
  ),
  'the rates': /(?<!\d)[378]0[ \u00a0\u202f]%|\b[78]_?000\b|(?<![\d.])0\.[78](?!\d)/u,
  'the dates of the calendar': word(
    `${dateMark('7', 'juillet|july', ['4', '15'])}|${dateMark('8', 'août|august', ['31'])}`,
  ),
  'posts of former calls':
    /1?[37]3,5|(?<!\d)(77|83|600)[ \u00a0\u202f](ETP|équivalents)|aap_202\d/u,
  facilitators: /facilitat(eur|rice)/iu,
  'the clause sociale': /clauses? sociales?/iu,
  'the national plan and programmes': /\bPNAD\b|\bNPNRU\b|Bassin minier|Seine[- ]Nord/u,
  'the Marché de l’inclusion': /marché de l.inclusion|lemarche\./iu,
  'the network of AVE': /Alliance Villes?[- ]Emploi|\bAVE\b/u,
  'those whom the call names': /\b(ANRU|CGDD|MTSSF|PFRA|DAE)\b/u,
  'the number of the cerfa': /12156/u,
  'the slugs of editions': /aap-2025|demo-facil/u,
  'the accounts of the demonstration': /@demo\.test|Guichet-demo/u,
  'a parameter of the call with a value of its own':
    /\b(rateCeiling|capPerFullTimePost|publicBodyStateCeiling|minimumProjectEtp|cofinancingFloor|conventionThreshold|lateSignatureUntil)\s*:\s*['"`\d]/u,
}

describe('nothing of the call of 2025 is in the code', () => {
  const code = codeOf(sources)
  const data = codeOf(seed)

  it('searches the code, and reads it without its comments', () => {
    expect(code.length).toBeGreaterThan(100)
    const sample = "const a = 'x // kept' // gone\n/* gone */ const b = `https://kept`"
    expect(withoutComments(sample)).toBe("const a = 'x // kept'  \n  const b = `https://kept`")
  })

  it.each([
    ['2025-07-15', true],
    ['20250715', true],
    ['15/07/2025', true],
    ['4.7.25', true],
    ['2025-7-4', true],
    ['2025-08-31T21:59:59Z', true],
    ['15 juillet', true],
    ['July 4', true],
    ['2025-07-16', false],
    ['15/06/2025', false],
    ['31/07/2025', false],
    ['2024-07-15', false],
    ['115/07/2025', false],
  ])('knows whether %s is a date of the calendar', (written, isDate) => {
    expect(marks['the dates of the calendar']?.test(written)).toBe(isDate)
  })

  it.each(Object.entries(marks))('%s', (_, mark) => {
    expect(data.some((file) => mark.test(file.code))).toBe(true)
    expect(code.filter((file) => mark.test(file.code)).map(({ path }) => path)).toEqual([])
  })
})
