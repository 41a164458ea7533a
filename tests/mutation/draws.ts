import { readFileSync } from 'node:fs'

/** Whether a test file draws its cases, by thousands: dear, it is asked last, and of the tables nothing. */
export const drawsCases = (file: string): boolean =>
  readFileSync(file, 'utf8').includes("from 'fast-check'")
