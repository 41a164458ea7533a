/** Where the list behind a figure is. */
import { queueHref } from '#instruction/queue/address.ts'
import { readQueue, type QueueQuery } from '#instruction/queue/query.ts'

export const STEERING_PATH = '/pilotage'
/** Names in the address. */
export const CALL_NAME = 'appel'
export const TABLE_NAME = 'tableau'

const EVERYTHING = readQueue(new URLSearchParams()).query

export type Asked = Partial<
  Pick<
    QueueQuery,
    'states' | 'turns' | 'regions' | 'departments' | 'engaged' | 'filedFrom' | 'filedTo' | 'due'
  >
>

/**
 * The list of the dossiers that a figure counts.
 * @param call part of the address of the call
 */
export const listHref = (call: string, asked: Asked = {}): string =>
  queueHref({ ...EVERYTHING, call, ...asked })

/** A table of the page as a file. */
export const tableHref = (call: string, table: string, format: 'csv' | 'xlsx'): string => {
  const asked = new URLSearchParams({ [TABLE_NAME]: table, [CALL_NAME]: call })
  return `${STEERING_PATH}/export.${format}?${asked.toString()}`
}

/** The figures of a call. */
export const steeringHref = (call: string): string =>
  `${STEERING_PATH}?${new URLSearchParams({ [CALL_NAME]: call }).toString()}`
