import type { PayloadRequest } from 'payload'

import { actorFrom } from '#access/request.ts'
import { readConventions } from '#access/rules/conventions.ts'
import { conventionListTexts as texts } from '#i18n/conventions.ts'
import { formatDateShort, localDateOf } from '#i18n/dates.ts'
import { conventionTexts } from '#i18n/processes-convention.ts'
import { scaledCell } from '#platform/csv.ts'
import { Refused } from '#platform/errors.ts'
import type { TableFile, TableRow } from '#platform/table-file.ts'
import type { ConventionState } from '#workflows/convention/facts.ts'

import type { Convention } from '../payload-types.ts'
import { readConventionPage } from './list.ts'
import { contentIn } from './read.ts'

const dated = (localDate: string | undefined): string =>
  localDate ? formatDateShort(localDate) : ''

const rowOf = (convention: Convention): TableRow => {
  const { reference, dossierReference, structureName, state, amount, signedAt } = convention
  const { term } = contentIn(convention)
  return [
    reference,
    dossierReference,
    structureName,
    conventionTexts.states[state as ConventionState].agent,
    scaledCell(amount),
    dated(signedAt ? localDateOf(new Date(signedAt)) : undefined),
    dated(term?.effectOn),
    dated(term?.endsOn),
  ]
}

async function* pagesOf(req: PayloadRequest): AsyncGenerator<readonly TableRow[]> {
  for (let page = 1; ; page += 1) {
    const { conventions, pages } = await readConventionPage(req, page)
    yield conventions.map(rowOf)
    if (page >= pages) return
  }
}

/**
 * The conventions that both parties signed and that the person may read, page after page.
 * @throws Refused for those who have no such list, before anything is written
 */
export const exportConventions = (req: PayloadRequest): TableFile => {
  if (readConventions(actorFrom(req)) === false) throw new Refused('refus.role')
  const { reference, dossier, structure, state, amountHead, signedOn, from, until } = texts
  return {
    heads: [reference, dossier, structure, state, amountHead, signedOn, from, until],
    parts: pagesOf(req),
  }
}
