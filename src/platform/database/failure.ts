/** What the database says when it cannot write, whoever asked: no fault of the request, nor of ours. */
export type DatabaseFault = 'full' | 'down'

/** A disk that took no more, as SQLite and MongoDB (OutOfDiskSpace) say it. */
const FULL: ReadonlySet<unknown> = new Set(['SQLITE_FULL', 14031])

/**
 * SQLite, by the beginning of its code; MongoDB, by number: a primary that stops, steps down, or is none
 * (its manual, « Error codes »).
 */
const DOWN_ON_SQLITE = /^SQLITE_(IOERR|CANTOPEN|READONLY|BUSY|NOTADB|CORRUPT)/
const DOWN_ON_MONGO: ReadonlySet<unknown> = new Set([
  6, 7, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436,
])
const LOST_CONNECTION =
  /^Mongo(ServerSelection|Network|NetworkTimeout|PoolCleared|NotConnected|TopologyClosed|OperationTimeout)|^PoolCleared/

const DEEPEST_CAUSE = 5

const read = (error: object, name: string): unknown => Reflect.get(error, name)

const faultOf = (error: object): DatabaseFault | null => {
  const code = read(error, 'code')
  if (FULL.has(code)) return 'full'
  const isDown =
    DOWN_ON_MONGO.has(code) ||
    (typeof code === 'string' && DOWN_ON_SQLITE.test(code)) ||
    LOST_CONNECTION.test(String(read(error, 'name')))
  return isDown ? 'down' : null
}

/** Why the database did not do what it was asked, when it is the database that could not. */
export const databaseFault = (error: unknown): DatabaseFault | null => {
  let one = error
  for (let depth = 0; depth < DEEPEST_CAUSE; depth += 1) {
    if (typeof one !== 'object' || one === null) return null
    const fault = faultOf(one)
    if (fault) return fault
    // Drizzle and Payload wrap what the driver threw.
    one = read(one, 'cause')
  }
  return null
}

const CODES: Readonly<Record<DatabaseFault, string>> = {
  full: 'panne.base_pleine',
  down: 'panne.base',
}

/** Code of the refusal that says so, or that of any other fault of ours. */
export const faultCode = (error: unknown): string => {
  const fault = databaseFault(error)
  return fault ? CODES[fault] : 'panne.interne'
}
