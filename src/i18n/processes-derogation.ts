import type { DerogationState } from '#workflows/derogation/facts.ts'
import type { DerogationEvent } from '#workflows/derogation/table.ts'

import type { ProcessTexts } from './process-texts.ts'

export const derogationTexts: ProcessTexts<DerogationState, DerogationEvent> = {
  name: 'Signature par dérogation',
  begin: 'Signature tardive demandée',
  states: {
    requested: { structure: 'Demandée', agent: 'À examiner' },
    granted: { structure: 'Accordée', agent: 'Accordée' },
    refused: { structure: 'Refusée', agent: 'Refusée' },
    withdrawn: { structure: 'Sans suite', agent: 'Sans suite' },
  },
  events: {
    grant: { structure: 'Accord', agent: 'Accorder', done: 'Signature tardive accordée' },
    refuse: { structure: 'Refus', agent: 'Refuser', done: 'Signature tardive refusée' },
    withdraw: {
      structure: 'Retirer la demande',
      agent: 'Retrait par la structure',
      done: 'Demande de signature tardive retirée',
    },
    lapse: {
      structure: 'Fin de la demande',
      agent: 'Fin de la demande',
      done: 'Demande de signature tardive devenue sans objet',
    },
  },
}
