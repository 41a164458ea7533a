// npm run boundaries: the rules of .dependency-cruiser.cjs. The reader says that all is well when it
// understood nothing: fewer modules than any state of this project has is therefore a failure.
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const FOLDERS = ['src', 'workflows', 'collections', 'payload.config.ts', 'next.config.ts']
const FEWEST_MODULES = 100
const MEBIBYTE = 1024 * 1024

type Violation = {
  from: string
  to: string
  rule: { name: string; severity: string }
  cycle?: { name: string }[]
  via?: { name: string }[]
}
type Report = { summary: { violations: Violation[]; totalCruised: number } }

const read = (): Report => {
  const reader = spawnSync(
    path.resolve('node_modules/.bin/depcruise'),
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...FOLDERS],
    { encoding: 'utf8', maxBuffer: 256 * MEBIBYTE },
  )
  if (!reader.stdout) throw new Error(reader.stderr || String(reader.error))
  return JSON.parse(reader.stdout) as Report
}

const stepsOf = ({ from, to, cycle, via }: Violation): string[] => [
  from,
  ...(cycle ?? via ?? [{ name: to }]).map(({ name }) => name),
]

const { violations, totalCruised } = read().summary
/** One wrong import is reached from many modules: it is said once, by its shortest way. */
const faults = Map.groupBy(violations, (violation) =>
  [violation.rule.name, ...stepsOf(violation).slice(-2)].join(' '),
)
for (const group of faults.values()) {
  const [shortest] = group.toSorted((one, other) => stepsOf(one).length - stepsOf(other).length)
  if (!shortest) continue
  const others = group.length > 1 ? ` (and from ${group.length - 1} other modules)` : ''
  console.error(`${shortest.rule.name}: ${stepsOf(shortest).join(' → ')}${others}`)
}
if (totalCruised < FEWEST_MODULES)
  console.error(`only ${totalCruised} modules were read: is @swc/core installed?`)
console.log(`${totalCruised} modules, ${faults.size} faults`)
process.exitCode = violations.length > 0 || totalCruised < FEWEST_MODULES ? 1 : 0
