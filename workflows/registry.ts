import { agendaItemWorkflow } from './agenda-item/table.ts'
import { callWorkflow } from './call/table.ts'
import { committeeWorkflow } from './committee/table.ts'
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
} as const
