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

const optionKeys = (field: Field | undefined): readonly string[] => {
  if (field?.kind === 'choice' || field?.kind === 'choices')
    return field.options.map(({ key }) => key)
  return field?.kind === 'budget' ? field.funderTypes.map(({ key }) => key) : []
}

const columnKeys = (field: Field | undefined): readonly string[] =>
  field?.kind === 'table' || field?.kind === 'posts' ? field.columns.map(({ key }) => key) : []

const keyed = (list: readonly { key: string }[], key: string): boolean =>
  list.some((item) => item.key === key)

const inForm = (edition: Edition, place: Place): boolean => {
  const [key, inside = ''] = place.key.split('.')
  const field = fieldsOf(edition).find((candidate) => candidate.key === key)
  if (place.in === 'option') return optionKeys(field).includes(inside)
  return place.in === 'column' ? columnKeys(field).includes(inside) : field !== undefined
}

const inIndicators = ({ indicators }: Edition, key: string): boolean => {
  const [report, twofold] = key.split(':')
  if (twofold === undefined) return keyed(indicators, key)
  const asked = indicators.filter((indicator) => indicator.report === report)
  return asked.length > 0 && asked.every((indicator) => indicator.twofold)
}

const wordsAt = (edition: Edition, place: Extract<Place, { says: string }>): unknown => {
  if (place.in === 'section') return edition.sections.find(({ key }) => key === place.key)
  return edition.regionalNotes?.find(({ region }) => region === place.key)
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Lists of an edition whose items have a key. */
const lists = {
  document: ({ documents }: Edition) => documents,
  criterion: ({ criteria }: Edition) => criteria,
  opinion: ({ opinionQuestions }: Edition) => opinionQuestions,
  annex: ({ annexes }: Edition) => annexes,
  eligibility: ({ eligibility }: Edition) => eligibility,
} as const

const isListed = (edition: Edition, place: Place): boolean =>
  place.in in lists && keyed(lists[place.in as keyof typeof lists](edition), place.key)

/** Whether the edition really says what the place claims. */
export const isSaid = (edition: Edition, place: Place): boolean => {
  switch (place.in) {
    case 'section':
    case 'note':
      return textOf(wordsAt(edition, place) ?? '').includes(plain(place.says))
    case 'field':
    case 'column':
    case 'option':
      return inForm(edition, place)
    case 'indicator':
      return inIndicators(edition, place.key)
    case 'contact':
      return edition.contacts.some(({ region }) => region === place.key)
    case 'projection':
      return Object.hasOwn(edition.projection, place.key)
    case 'parameter':
      return same(edition.funding[place.key], place.is)
    case 'calendar':
      return same((edition.calendar as Record<string, unknown>)[place.key], place.is)
    default:
      return isListed(edition, place)
  }
}
