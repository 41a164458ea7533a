import { FIRST_SORT, NAMES, type Name, type QueueQuery, type Sort } from './query.ts'

export const QUEUE_PATH = '/instruction'
export const SAVED_PATH = '/instruction/filtres'
export const EXPORT_PATH = '/instruction/export.csv'
export const SPREADSHEET_PATH = '/instruction/export.xlsx'
export const ANSWERS_PATH = '/instruction/reponses.csv'

/** A scaled integer as it is typed, `1500` or `1500,50`: the address is read again as anyone types it. */
const typedNumber = (scaled: number | undefined): string | undefined => {
  if (scaled === undefined) return undefined
  const digits = String(scaled).padStart(3, '0')
  const [whole, fraction] = [digits.slice(0, -2), digits.slice(-2)]
  return fraction === '00' ? whole : `${whole},${fraction}`
}

const typedYesNo = (value: boolean | undefined): string | undefined =>
  value === undefined ? undefined : value ? 'oui' : 'non'

const typedSort = ({ by, descending }: Sort): string | undefined => {
  if (by === FIRST_SORT.by && descending === FIRST_SORT.descending) return undefined
  return descending ? `-${by}` : by
}

/** What each name holds in the address, and in the controls of the form. */
export const typedValues = (
  query: QueueQuery,
): Readonly<Record<Name, readonly string[] | string | undefined>> => ({
  search: query.search || undefined,
  call: query.call,
  turns: query.turns,
  states: query.states,
  regions: query.regions,
  departments: query.departments,
  askedMin: typedNumber(query.asked.min),
  askedMax: typedNumber(query.asked.max),
  etpMin: typedNumber(query.etp.min),
  etpMax: typedNumber(query.etp.max),
  newStructure: typedYesNo(query.newStructure),
  blankZone: typedYesNo(query.blankZone),
  engaged: typedYesNo(query.engaged),
  filedFrom: query.filedFrom,
  filedTo: query.filedTo,
  assigned: query.assigned,
  due: query.due,
  news: query.news,
  sort: typedSort(query.sort),
  page: query.page === 1 ? undefined : String(query.page),
})

/** The query as parameters, in one order, so that two people who ask the same have the same address. */
export const queueParameters = (query: QueueQuery): URLSearchParams => {
  const parameters = new URLSearchParams()
  const values = typedValues(query)
  for (const name of Object.keys(NAMES) as Name[]) {
    const value = values[name]
    if (typeof value === 'string') parameters.set(NAMES[name], value)
    else for (const one of value ?? []) parameters.append(NAMES[name], one)
  }
  return parameters
}

/** The address of a list; another page or order keeps the filters, another filter begins again. */
export const queueHref = (query: QueueQuery, path: string = QUEUE_PATH): string => {
  const text = queueParameters(query).toString()
  return text === '' ? path : `${path}?${text}`
}
