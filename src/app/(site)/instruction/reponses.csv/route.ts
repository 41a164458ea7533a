import { answersExported } from '#site/instruction/export-route.ts'

/** The answers of the dossiers of the list as CSV, filtered as its address says. */
export const GET = answersExported
