/** The matrix as a page that one can read: docs/rights.md, compared with it at each run. */
import { entries } from './entries.ts'
import { endpointEntries } from './endpoints.ts'
import { exportEntries } from './exports.ts'
import type { Measured } from './measure.ts'
import type { PageEntry } from './page-entries.ts'
import { people, personKeys, personOf, signedIn, type PersonKey } from './people.ts'

type Matrix = Readonly<Record<string, Measured>>
type Files = Readonly<Record<string, readonly PersonKey[]>>
type Endpoints = Readonly<Record<string, Readonly<Record<string, readonly PersonKey[]>>>>

const INTRODUCTION = `# Rights

Who may read and do what, as measured over the REST handlers by \`tests/access/matrix.test.ts\` with every
person below, and compared with what \`tests/access/entries.ts\` and \`tests/access/endpoints.ts\` say that it
must be. Written by that test: \`npx vitest run --project integration tests/access -u\`; do not edit. A
collection, an endpoint or a global without an entry fails it by name.

What holds everywhere, tried for each person in each collection:

- nothing is deleted, duplicated, restored or taken from another address;
- whoever does not write in a collection leaves it as it was, to the last column;
- a row, its place in lists and counts, and its file are read by the same people;
- a field that one may not read is not filtered, sorted or chosen either;
- a list gives at most 100 rows, whatever is asked;
- every refusal has its code, its French sentence and its remedy.
`

const sameAs = (one: readonly PersonKey[], other: readonly PersonKey[]): boolean =>
  one.length === other.length && one.every((key) => other.includes(key))

const named = (keys: readonly PersonKey[]): string => {
  if (keys.length === 0) return 'nobody'
  if (sameAs(keys, personKeys)) return 'everyone'
  if (sameAs(keys, signedIn)) return 'everyone signed in'
  const others = signedIn.filter((key) => !keys.includes(key))
  const title = (key: PersonKey) => personOf(key).title
  if (others.length <= 4 && signedIn.length - others.length === keys.length)
    return `everyone signed in but ${others.map(title).join(', ')}`
  return keys.map(title).join(', ')
}

/** A table whose columns are aligned, as the formatter of the repository would leave it. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[], filler = ' ') =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, filler)).join(' | ')} |`
  return [
    line(head),
    line(
      head.map(() => ''),
      '-',
    ),
    ...rows.map((cells) => line(cells)),
  ].join('\n')
}

const memberships = (key: PersonKey): string => {
  const { anonymous, unconfirmed, memberships: held } = personOf(key)
  if (anonymous) return 'no session'
  const words = held.map(({ role, right, structure, region, departments, organisation, to }) =>
    [role, right, structure, region, departments?.join(' '), organisation, to && 'ended']
      .filter(Boolean)
      .join(' '),
  )
  return [...words, ...(unconfirmed ? ['address not confirmed'] : [])].join('; ') || 'none'
}

const peopleTable = (): string =>
  table(
    ['person', 'memberships'],
    personKeys.map((key) => [people[key].title, memberships(key)]),
  )

const collection = (slug: string, { reads, creates, updates }: Measured): string => {
  const entry = entries[slug]
  const rows = Object.entries(reads).map(([name, readers]) => [
    name,
    named(readers),
    named(updates[name] ?? []),
  ])
  const fields = Object.entries(entry?.fields ?? {})
  const [, readers] = fields[0] ?? []
  return [
    `### \`${slug}\``,
    entry?.holds,
    table(['row', 'read by', 'changed by'], rows),
    `Created through Payload by: ${named(creates)}.`,
    ...(readers
      ? [
          `Read by ${readers.length === 0 ? 'nobody' : `${named(readers)} alone`}: ${fields.map(([name]) => `\`${name}\``).join(', ')}.`,
        ]
      : []),
    ...(entry?.forgotten
      ? [`All of one’s own forgotten at once by: ${named(entry.forgotten)}.`]
      : []),
    ...(entry?.system
      ? [
          `Written by the platform alone: ${Object.keys(entry.system)
            .map((name) => `\`${name}\``)
            .join(', ')}.`,
        ]
      : []),
  ].join('\n\n')
}

const told = (answers: Readonly<Record<string, readonly PersonKey[]>>): string =>
  Object.entries(answers)
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([answer, keys]) => `**${answer}**: ${named(keys)}`)
    .join('<br>')

const endpoints = (measured: Endpoints): string =>
  table(
    ['endpoint', 'what is tried', 'answers'],
    Object.entries(measured).map(([name, answers]) => [
      `\`${name}\``,
      endpointEntries[name]?.does ?? '',
      told(answers),
    ]),
  )

const OF_PAGES = `# Rights over pages

Who is shown the pages that follow a review, as measured by \`tests/access/pages.test.ts\` with every person
of [the rights](rights.md) on what each page reads before anything is drawn. Written by that test:
\`npx vitest run --project integration tests/access/pages.test.ts -u\`; do not edit.`

/** The pages of what follows a review, as docs/rights-pages.md. */
export const pagesPage = (
  measured: ReadonlyMap<PageEntry, Readonly<Record<string, readonly PersonKey[]>>>,
): string =>
  `${[
    OF_PAGES,
    table(
      ['page', 'which one', 'answers'],
      [...measured].map(([{ path, does }, answers]) => [`\`${path}\``, does, told(answers)]),
    ),
  ].join('\n\n')}\n`

const exports = (measured: Files): string =>
  table(
    ['address', 'what it holds', 'given to'],
    Object.entries(measured).map(([address, people]) => [
      `\`${address}\``,
      exportEntries[address]?.holds ?? '',
      named(people),
    ]),
  )

export const rightsPage = (matrix: Matrix, measured: Endpoints, files: Files): string =>
  `${[
    INTRODUCTION.trim(),
    '## People',
    peopleTable(),
    '## Collections',
    ...Object.entries(matrix).map(([slug, of]) => collection(slug, of)),
    '## Endpoints of the platform',
    'Payload’s own endpoints that change something serve its admin alone; anyone else is refused before anything is read.',
    endpoints(measured),
    '## Files of lists',
    'CSV and spreadsheet: the rows of the list, under the rights of who asks; anyone else is sent back to its page.',
    exports(files),
  ].join('\n\n')}\n`
