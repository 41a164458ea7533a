import { readFileSync } from 'node:fs'

/** Whether a test file draws its cases, by thousands: dear, it is asked last, and of the tables nothing. */
export const drawsCases = (file: string): boolean =>
  readFileSync(file, 'utf8').includes("from 'fast-check'")

/** Whether the scenarios of a test file share a platform: read anew, they would have none. */
export const hasPlatform = (file: string): boolean => file.includes('/tests/contract/')
