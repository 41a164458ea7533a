import { exported } from '#site/instruction/export-route.ts'

/** The list as CSV, filtered as its address says. */
export const GET = exported('csv')
