// npm run mutation -- [FOLDER…]: writes src/funding and workflows wrongly in every manner, one at a time, and
// names what no test finds. Of both rooms it writes mutation-results.json and, from it, docs/mutation.md;
// `-- --judge` writes the page again from the last results. Ends with 1 on a survivor that is not judged.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

import { catalogueOf } from './catalogue.ts'
import type { Mutant } from './instrument.ts'
import { describe, judge, pageOf } from './report.ts'
import { tryAll } from './trial.ts'

const ROOMS = ['src/funding', 'workflows']
const RESULTS = 'mutation-results.json'
const PAGE = 'docs/mutation.md'

type Results = { mutants: readonly Mutant[]; killed: readonly number[]; reached: readonly number[] }

const say = (line: string): boolean => process.stdout.write(`${line}\n`)

const tried = async (under: readonly string[]): Promise<Results> => {
  const catalogue = catalogueOf(under)
  say(`${catalogue.mutants.length} mistakes`)
  const { killed, reached } = await tryAll(catalogue)
  return { mutants: catalogue.mutants, killed: [...killed], reached: [...reached] }
}

const asked = process.argv.slice(2)
const isJudged = asked[0] === '--judge'
const isWhole = asked.length === 0
const begun = performance.now()
const results = isJudged
  ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as Results)
  : await tried(isWhole ? ROOMS : asked)
if (isWhole) writeFileSync(RESULTS, JSON.stringify(results))

const { mutants, killed, reached } = results
const survivors = judge(mutants, { killed: new Set(killed), reached: new Set(reached) })
const unjudged = survivors.filter(({ why }) => why === null)
for (const survivor of unjudged) say(describe(survivor))
say(
  `${mutants.length} mistakes, ${survivors.length} not found, ${unjudged.length} not judged, ${Math.round((performance.now() - begun) / 1000)} s`,
)
if (isWhole || isJudged) {
  writeFileSync(PAGE, pageOf(mutants, survivors))
  spawnSync('oxfmt', [PAGE], { stdio: 'inherit' })
}
process.exitCode = unjudged.length > 0 ? 1 : 0
