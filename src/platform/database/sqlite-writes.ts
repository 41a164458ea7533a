import { whenNobodyWrites } from './sqlite-transactions.ts'

/** Those of Payload's adapter that write. */
const WRITES = [
  'create',
  'updateOne',
  'updateMany',
  'deleteOne',
  'deleteMany',
  'upsert',
  'createVersion',
  'updateVersion',
  'deleteVersions',
] as const

type Write = (given: { req?: { transactionID?: unknown } }) => Promise<unknown>

/**
 * Makes what is written outside a transaction wait its turn like the rest: Payload itself does (the locks of
 * documents open in its admin), and would otherwise meet whichever transaction is open.
 */
export const serialiseWrites = (adapter: object): void => {
  const methods = adapter as Record<string, Write>
  for (const name of WRITES) {
    const write = methods[name]?.bind(adapter)
    if (!write) throw new Error(`the adapter has no ${name}`)
    methods[name] = (given) =>
      given.req?.transactionID ? write(given) : whenNobodyWrites(adapter, () => write(given))
  }
}
