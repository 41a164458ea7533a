import type { Edition } from '#editions/edition.ts'
import type { Field } from '#forms/definition.ts'
import type { Place } from './places.ts'

const plain = (text: string): string => text.replace(/\s+/gu, ' ').toLowerCase()

/** Every text under a value, those of one paragraph read as one. */
const wordsOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) {
    const inline = value.every((part) => part && typeof part === 'object' && 'text' in part)
    return value.map(wordsOf).join(inline ? '' : ' ')
  }
  return value && typeof value === 'object' ? Object.values(value).map(wordsOf).join(' ') : ''
}

/** The words that people read first, then the addresses of links. */
const textOf = (value: unknown): string => {
  const links: string[] = []
  const copy: unknown = JSON.parse(JSON.stringify(value), (key, part: unknown) => {
    if (key !== 'href') return part
    links.push(String(part))
    return undefined
  })
  return plain([wordsOf(copy), ...links].join(' '))
}

export const fieldsOf = (edition: Edition): readonly Field[] =>
  edition.form.pages.flatMap((page) => page.sections.flatMap(({ fields }) => fields))

type Named = { key: string }

const optionsOf = (field: Field | undefined): readonly Named[] => {
  if (field?.kind === 'choice' || field?.kind === 'choices') return field.options
  return field?.kind === 'budget' ? field.funderTypes : []
}

const columnsOf = (field: Field | undefined): readonly Named[] =>
  field?.kind === 'table' || field?.kind === 'posts' ? field.columns : []

const named = (list: readonly Named[], key: string): unknown =>
  list.find((item) => item.key === key)

const inForm = (edition: Edition, place: Place): unknown => {
  const [key, inside = ''] = place.key.split('.')
  const field = fieldsOf(edition).find((candidate) => candidate.key === key)
  if (place.in === 'option') return named(optionsOf(field), inside)
  return place.in === 'column' ? named(columnsOf(field), inside) : field
}

const isTwofold = ({ indicators }: Edition, report: string): boolean => {
  const asked = indicators.filter((indicator) => indicator.report === report)
  return asked.length > 0 && asked.every((indicator) => indicator.twofold)
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Lists of an edition whose items have a key. */
const lists = {
  section: ({ sections }: Edition) => sections,
  document: ({ documents }: Edition) => documents,
  criterion: ({ criteria }: Edition) => criteria,
  opinion: ({ opinionQuestions }: Edition) => opinionQuestions,
  annex: ({ annexes }: Edition) => annexes,
  eligibility: ({ eligibility }: Edition) => eligibility,
  indicator: ({ indicators }: Edition) => indicators,
} as const

/** What holds the words of a place, when the edition has it. */
const holderOf = (edition: Edition, place: Extract<Place, { says: string }>): unknown => {
  if (place.in === 'note') return edition.regionalNotes?.find(({ region }) => region === place.key)
  return place.in in lists
    ? named(lists[place.in as keyof typeof lists](edition), place.key)
    : inForm(edition, place)
}

/** Whether the edition really says what the place claims. */
export const isSaid = (edition: Edition, place: Place): boolean => {
  switch (place.in) {
    case 'twofold':
      return isTwofold(edition, place.key)
    case 'contact':
      return edition.contacts.some(({ region }) => region === place.key)
    case 'projection':
      return Object.hasOwn(edition.projection, place.key)
    case 'parameter':
      return same(edition.funding[place.key], place.is)
    case 'calendar':
      return same((edition.calendar as Record<string, unknown>)[place.key], place.is)
    default:
      return textOf(holderOf(edition, place) ?? '').includes(plain(place.says))
  }
}
