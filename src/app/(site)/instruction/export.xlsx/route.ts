import { exported } from '#site/instruction/export-route.ts'

/** The list as a spreadsheet, filtered as its address says. */
export const GET = exported('xlsx')
