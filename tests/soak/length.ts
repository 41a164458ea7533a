/** How long each part is: a few minutes by default, `SOAK=long` for what docs/operations.md gives figures of. */
const isLong = process.env.SOAK === 'long'

/** One figure may be set by its own variable: `SOAK_KILLS=200 npm run soak`. */
const of = (name: string, short: number, long: number): number =>
  Number(process.env[`SOAK_${name}`] ?? (isLong ? long : short))

export const length = {
  kills: of('KILLS', 5, 50),
  /** Of the primary of MongoDB: killed, then stepped down, in turn. */
  outages: of('OUTAGES', 2, 10),
  /** Times the disk is filled. */
  fillings: of('FILLINGS', 1, 5),
  /** People who type at once, each in a dossier. */
  people: of('PEOPLE', 50, 200),
  /** Answers that each of them gives. */
  answers: of('ANSWERS', 5, 20),
  /** Bodies and queries that mean nothing. */
  malformed: of('MALFORMED', 1000, 10_000),
} as const

export const PARTS = ['kills', 'outages', 'failover', 'disk', 'crowd', 'malformed'] as const
export type Part = (typeof PARTS)[number]
