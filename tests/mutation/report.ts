/** What a whole trial found, as docs/mutation.md and as a verdict. */
import type { Mutant } from './instrument.ts'
import { judged } from './judged.ts'

export type Survivor = Mutant & { reached: boolean; why: string | null }

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The survivors, each with its judgement when there is one: a judgement judges one mistake. */
export const judge = (
  mutants: readonly Mutant[],
  outcome: { killed: ReadonlySet<number>; reached: ReadonlySet<number> },
): Survivor[] => {
  const left = new Set(judged)
  return mutants
    .filter(({ id }) => !outcome.killed.has(id))
    .map((mutant) => {
      const [right, wrong] = [oneLine(mutant.right), oneLine(mutant.wrong)]
      const found = [...left].find(
        (one) => one.file === mutant.file && one.right === right && one.wrong === wrong,
      )
      if (found) left.delete(found)
      return { ...mutant, reached: outcome.reached.has(mutant.id), why: found?.why ?? null }
    })
}

export const describe = ({ file, line, right, wrong, reached, why }: Survivor): string =>
  [
    `${file}:${line}${reached ? '' : ' (no test passes by)'}${why === null ? ' NOT JUDGED' : ''}`,
    `  - ${oneLine(right)}`,
    `  + ${oneLine(wrong) || '(left out)'}`,
  ].join('\n')

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`

const code = (text: string): string => {
  const line = oneLine(text).replaceAll('|', '\\|')
  return line === '' ? '(left out)' : line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const score = (name: string, mutants: readonly Mutant[], survivors: readonly Survivor[]) => {
  const killed = mutants.length - survivors.length
  return [name, String(mutants.length), String(killed), share(killed, mutants.length)]
}

/** A file belongs to the first that it is under. */
const ROOMS = ['src/funding', 'workflows/fire', 'workflows']
const roomOf = ({ file }: Mutant): string | undefined => ROOMS.find((room) => file.startsWith(room))

const byRoom = (mutants: readonly Mutant[], survivors: readonly Survivor[]): string[][] =>
  ROOMS.map((room) =>
    score(
      room === 'workflows' ? 'the rest of `workflows`' : `\`${room}\``,
      mutants.filter((mutant) => roomOf(mutant) === room),
      survivors.filter((survivor) => roomOf(survivor) === room),
    ),
  )

const INTRODUCTION = `# Mistakes that tests would find

\`npm run mutation\` writes each condition, comparison, calculation and constant of \`src/funding\` and \`workflows\` wrongly, one at a time, and runs the tests that pass by it: unit tests, and for \`workflows/fire\`, which writes, scenarios on a SQLite database (\`tests/contract/journal/fire.test.ts\`). A mistake that no test finds shows a test that is missing, or code that could be written otherwise. It writes this page, and fails on a survivor that \`tests/mutation/judged.ts\` does not judge. It takes some three minutes of one processor and is not a part of \`.ci/run\`; \`npm run mutation -- src/funding/money.ts\` tries one file, \`npm run mutation -- workflows/fire\` one room, and both write nothing.

What is tried: \`<\` for \`<=\`, \`===\` for \`!==\`, \`&&\` for \`||\`, each side of a condition left out, each condition held true and held false, \`+\` for \`-\`, \`*\` for \`/\`, numbers plus one, texts and lists emptied, \`some\` for \`every\`, \`min\` for \`max\`, \`filter\` and \`trim\` left out, \`?.\` as \`.\`, \`??\` without its second half, statements and bodies of functions left out.

What is not: names of states, roles and refusals in the tables (the type checker takes no other); whatever would differ on MongoDB alone, where the same scenarios are run without mistakes; the page drawn from the tables (\`docs/processes.md\`), which says that a table changed without saying that it is wrong. Tests that draw their cases by thousands, and those that write, are asked nothing of what is evaluated while modules are read. How it works, and why it is ours: [adr/0042](adr/0042-mistakes-behind-switches.md).
`

/** The whole page. */
export const pageOf = (mutants: readonly Mutant[], survivors: readonly Survivor[]): string =>
  [
    INTRODUCTION,
    '## Score\n',
    table(
      ['room', 'mistakes', 'found', 'score'],
      [...byRoom(mutants, survivors), score('all', mutants, survivors)],
    ),
    '\n## Survivors, judged\n',
    table(
      ['where', 'right', 'wrong', 'why it is left'],
      survivors.map(({ file, line, right, wrong, why }) => [
        `\`${file}:${line}\``,
        code(right),
        code(wrong),
        why ?? '**not judged**',
      ]),
    ),
    '',
  ].join('\n')
