import type { PayloadRequest } from 'payload'

import { actorFrom } from '#access/request.ts'
import { readRevision } from '#editions/revisions.ts'
import { relationId } from '#filing/dossier.ts'
import { dossierListTexts as texts } from '#i18n/applicant.ts'
import { formatInstantShort } from '#i18n/dates.ts'
import { processTexts } from '#i18n/processes.ts'
import { Refused } from '#platform/errors.ts'
import type { TableFile, TableRow } from '#platform/table-file.ts'
import type { ExportedList } from '#site/export-route.ts'
import { region } from '#territories/areas.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'

import { MOST_DOSSIERS, myDossiers, type ListedDossier } from './load-space.ts'
import { nextStep } from './next-step.ts'

const rowOf = async (req: PayloadRequest, dossier: ListedDossier): Promise<TableRow> => {
  const { edition } = await readRevision(req.payload, relationId(dossier.callRevision))
  const { reference, structureName, projectTitle, state, filedAt } = dossier
  return [
    reference,
    structureName ?? '',
    projectTitle ?? '',
    edition.shortTitle,
    region(dossier.region)?.name ?? dossier.region,
    processTexts.dossier.states[state as DossierState].structure,
    filedAt ? formatInstantShort(new Date(filedAt), edition.calendar.zone) : '',
    await nextStep(req, dossier),
  ]
}

async function* pagesOf(req: PayloadRequest): AsyncGenerator<readonly TableRow[]> {
  for (let page = 1; ; page += 1) {
    const dossiers = await myDossiers(req, page)
    yield await Promise.all(dossiers.map((dossier) => rowOf(req, dossier)))
    if (dossiers.length < MOST_DOSSIERS) return
  }
}

/** @throws Refused for those who belong to no structure, before anything is written */
const exportDossiers = (req: PayloadRequest): TableFile => {
  if (actorFrom(req).structures.size === 0) throw new Refused('refus.role')
  const { reference, structure, project, call, place, state, filedAt, next } = texts
  return {
    heads: [reference, structure, project, call, place, state, filedAt, next],
    parts: pagesOf(req),
  }
}

/** The dossiers of one's structures. */
export const dossiersExport: ExportedList = {
  name: texts.file,
  page: '/espace',
  table: exportDossiers,
}
