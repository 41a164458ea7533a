/** The filters of a query in words, each with the address of the list without it. */
import { filterTexts as texts, queueTexts } from '#i18n/instruction-queue.ts'
import { formatDate } from '#i18n/dates.ts'
import { formatCents, formatEtp } from '#i18n/numbers.ts'
import { processTexts } from '#i18n/processes.ts'
import { department, region } from '#territories/areas.ts'

import { queueHref } from './address.ts'
import { ME, NOBODY } from './names.ts'
import type { QueueQuery, Range } from './query.ts'

export type ActiveFilter = { label: string; href: string }

type Without = (query: QueueQuery) => Partial<QueueQuery>
type Found = { label: string; without: Without }

const { chips } = texts

const listed = <Key extends 'turns' | 'states' | 'regions' | 'departments'>(
  query: QueueQuery,
  key: Key,
  label: (value: QueueQuery[Key][number]) => string,
): Found[] =>
  query[key].map((value) => ({
    label: label(value),
    without: (from) => ({ [key]: from[key].filter((other) => other !== value) }),
  }))

const bounded = (
  query: QueueQuery,
  key: 'asked' | 'etp',
  format: (value: number) => string,
): Found[] => {
  const bound = (side: keyof Range, words: (value: string) => string): Found[] => {
    const value = query[key][side]
    if (value === undefined) return []
    const without: Without = (from) => {
      const { [side]: _removed, ...left } = from[key]
      return { [key]: left }
    }
    return [{ label: words(format(value)), without }]
  }
  return [...bound('min', chips.askedMin), ...bound('max', chips.askedMax)]
}

const whether = (
  query: QueueQuery,
  key: 'newStructure' | 'blankZone' | 'engaged',
  words: { yes: string; no: string },
): Found[] => {
  const value = query[key]
  return value === undefined
    ? []
    : [{ label: value ? words.yes : words.no, without: () => ({ [key]: undefined }) }]
}

const searched = ({ search }: QueueQuery): Found[] =>
  search === '' ? [] : [{ label: chips.search(search), without: () => ({ search: '' }) }]

const ofCall = ({ call }: QueueQuery, title: string | undefined): Found[] =>
  call === undefined ? [] : [{ label: title ?? call, without: () => ({ call: undefined }) }]

const filed = ({ filedFrom, filedTo }: QueueQuery): Found[] => [
  ...(filedFrom === undefined
    ? []
    : [
        {
          label: chips.filedFrom(formatDate(filedFrom)),
          without: () => ({ filedFrom: undefined }),
        },
      ]),
  ...(filedTo === undefined
    ? []
    : [{ label: chips.filedTo(formatDate(filedTo)), without: () => ({ filedTo: undefined }) }]),
]

const assigned = (value: string, colleague: string | undefined): string => {
  if (value === ME) return chips.me
  return value === NOBODY ? chips.nobody : chips.assigned(colleague ?? texts.colleague)
}

const chosen = (
  { assigned: holder, due, news }: QueueQuery,
  colleague: string | undefined,
): Found[] => [
  ...(holder === undefined
    ? []
    : [{ label: assigned(holder, colleague), without: () => ({ assigned: undefined }) }]),
  ...(due === undefined
    ? []
    : [{ label: texts.dues[due].toLowerCase(), without: () => ({ due: undefined }) }]),
  ...(news === undefined
    ? []
    : [{ label: texts.newsOf[news].toLowerCase(), without: () => ({ news: undefined }) }]),
]

/**
 * Filters only: the order and the page are none.
 * @param colleague name of the account whose dossiers are asked for
 * @param call title of the call whose dossiers are asked for
 */
export const activeFilters = (
  query: QueueQuery,
  colleague?: string,
  call?: string,
): ActiveFilter[] =>
  [
    ...searched(query),
    ...ofCall(query, call),
    ...listed(
      query,
      'turns',
      (turn) => `${texts.turns}\u00a0: ${queueTexts.turns[turn].toLowerCase()}`,
    ),
    ...listed(query, 'states', (state) => processTexts.dossier.states[state].agent),
    ...listed(query, 'regions', (code) => region(code)?.name ?? code),
    ...listed(query, 'departments', (code) => `${department(code)?.name ?? code} (${code})`),
    ...bounded(query, 'asked', formatCents),
    ...bounded(query, 'etp', formatEtp),
    ...whether(query, 'newStructure', { yes: chips.newStructure, no: chips.notNewStructure }),
    ...whether(query, 'blankZone', { yes: chips.blankZone, no: chips.notBlankZone }),
    ...whether(query, 'engaged', { yes: chips.engaged, no: chips.notEngaged }),
    ...filed(query),
    ...chosen(query, colleague),
  ].map(({ label, without }) => ({
    label,
    href: queueHref({ ...query, ...without(query), page: 1 }),
  }))
