import { exported } from '#site/steering/export-route.ts'

/** A table of the page as CSV. */
export const GET = exported('csv')
