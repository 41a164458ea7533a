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
const word = (pattern: string) => new RegExp(pattern, 'iu')

/** Nobody writes any of these by accident. */
const marks: Readonly<Record<string, RegExp>> = {
  'the cap of a post': word(`29${space}473|2${space}947${space}300|29_?47300`),
  'the envelope': word(`4,5${space}M€|450${space}000${space}000|4${space}500${space}000`),
  'the dates of the calendar':
    /['"`]2025-0(7-04|7-15|8-31)['"`]|(4|15) juillet 2025|31 août 2025/iu,
  'posts of former calls': /173,5|aap_202\d/u,
  facilitators: /facilitat(eur|rice)/iu,
  'the clause sociale': /clauses? sociales?/iu,
  'the national plan and programmes': /\bPNAD\b|\bNPNRU\b|Bassin minier|Seine[- ]Nord/u,
  'the Marché de l’inclusion': /marché de l.inclusion|lemarche\./iu,
  'the network of AVE': /Alliance Villes?[- ]Emploi/iu,
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

  it.each(Object.entries(marks))('%s', (_, mark) => {
    expect(data.some((file) => mark.test(file.code))).toBe(true)
    expect(code.filter((file) => mark.test(file.code)).map(({ path }) => path)).toEqual([])
  })
})
