import { exported } from '#site/opinions/export-route.ts'

/** The list of opinions that its address names, as CSV. */
export const GET = exported('csv')
