import { agendaItemWorkflow } from './agenda-item/table.ts'
import { appealWorkflow } from './appeal/table.ts'
import { callWorkflow } from './call/table.ts'
import { committeeWorkflow } from './committee/table.ts'
import { conventionWorkflow } from './convention/table.ts'
import { correctionWorkflow } from './correction/table.ts'
import { derogationWorkflow } from './derogation/table.ts'
import { dossierWorkflow } from './dossier/table.ts'
import { opinionWorkflow } from './opinion/table.ts'

/** Every process, by its name. */
export const workflows = {
  call: callWorkflow,
  dossier: dossierWorkflow,
  correction: correctionWorkflow,
  opinion: opinionWorkflow,
  derogation: derogationWorkflow,
  committee: committeeWorkflow,
  'agenda-item': agendaItemWorkflow,
  appeal: appealWorkflow,
  convention: conventionWorkflow,
} as const
