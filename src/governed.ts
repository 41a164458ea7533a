/** Every process with the rows it governs: what is verified of all of them names none. */
import { appealProcess } from '#appeals/process.ts'
import { agendaItemProcess } from '#committees/item-process.ts'
import { committeeProcess } from '#committees/process.ts'
import { conventionProcess } from '#convention/process.ts'
import { correctionProcess } from '#corrections/process.ts'
import { derogationProcess } from '#derogations/process.ts'
import { callProcess } from '#editions/call-process.ts'
import { dossierProcess } from '#filing/dossier-process.ts'
import { opinionProcess } from '#opinions/process.ts'
import type { workflows } from '#workflows/registry.ts'
import type { CollectionSlug } from 'payload'

type Governed = { workflow: { name: string }; collection: CollectionSlug }

/** A table of the registry without its rows here does not compile. */
export const governed: Readonly<Record<keyof typeof workflows, Governed>> = {
  call: callProcess,
  dossier: dossierProcess,
  correction: correctionProcess,
  opinion: opinionProcess,
  derogation: derogationProcess,
  committee: committeeProcess,
  'agenda-item': agendaItemProcess,
  appeal: appealProcess,
  convention: conventionProcess,
}
