/** How the processes of a committee are told. They are the State's own: a structure reads none of it. */
import type { AgendaItemState } from '#workflows/agenda-item/facts.ts'
import type { AgendaItemEvent } from '#workflows/agenda-item/table.ts'
import type { CommitteeState } from '#workflows/committee/facts.ts'
import type { CommitteeEvent } from '#workflows/committee/table.ts'

import type { ProcessTexts, Worded } from './process-texts.ts'

const STUDIED = 'Dossier à l’étude'
const told = (agent: string): Worded => ({ structure: STUDIED, agent })
const event = (agent: string, done: string): Worded & { done: string } => ({
  structure: STUDIED,
  agent,
  done,
})

export const committeeTexts: ProcessTexts<CommitteeState, CommitteeEvent> = {
  name: 'Comité',
  begin: 'Comité créé',
  states: {
    prepared: told('En préparation'),
    convened: told('Convoqué'),
    open: told('Séance ouverte'),
    closed: told('Séance close'),
    minutes_signed: told('Procès-verbal signé'),
    cancelled: told('Annulé'),
  },
  events: {
    revise: event('Modifier', 'Comité modifié'),
    convene: event('Convoquer', 'Comité convoqué'),
    prepareAgain: event('Reprendre la préparation', 'Préparation reprise'),
    open: event('Ouvrir la séance', 'Séance ouverte'),
    suspend: event('Suspendre la séance', 'Séance suspendue'),
    close: event('Clore la séance', 'Séance close\u00a0: décisions appliquées'),
    signMinutes: event('Signer le procès-verbal', 'Procès-verbal signé'),
    cancel: event('Annuler le comité', 'Comité annulé'),
  },
}

export const agendaItemTexts: ProcessTexts<AgendaItemState, AgendaItemEvent> = {
  name: 'Dossier à l’ordre du jour',
  begin: 'Dossier inscrit à l’ordre du jour',
  states: {
    listed: told('À examiner'),
    favourable: told('Accord'),
    partial: told('Accord partiel'),
    waitlisted: told('Liste d’attente'),
    unfavourable: told('Refus'),
    adjourned: told('Ajourné'),
    removed: told('Retiré de l’ordre du jour'),
  },
  events: {
    propose: event('Proposer un montant', 'Montant proposé'),
    recuse: event('Enregistrer un déport', 'Déport enregistré'),
    remove: event('Retirer de l’ordre du jour', 'Dossier retiré de l’ordre du jour'),
    grant: event('Accorder', 'Accord décidé'),
    grantPartly: event('Accorder en partie', 'Accord partiel décidé'),
    waitlist: event('Placer en liste d’attente', 'Mise en liste d’attente décidée'),
    refuse: event('Refuser', 'Refus décidé'),
    adjourn: event('Ajourner', 'Ajournement décidé'),
    reconsider: event('Revenir sur la décision', 'Décision reprise'),
  },
}
