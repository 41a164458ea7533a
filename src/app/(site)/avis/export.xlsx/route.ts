import { exported } from '#site/opinions/export-route.ts'

/** The list of opinions that its address names, as a spreadsheet. */
export const GET = exported('xlsx')
