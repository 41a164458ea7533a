import { exported } from '#site/steering/export-route.ts'

/** A table of the page as a spreadsheet. */
export const GET = exported('xlsx')
