import type { AppealState } from '#workflows/appeal/facts.ts'
import type { AppealEvent } from '#workflows/appeal/table.ts'
import type { ConventionState } from '#workflows/convention/facts.ts'
import type { ConventionEvent } from '#workflows/convention/table.ts'

import type { ProcessTexts } from './process-texts.ts'

export const conventionTexts: ProcessTexts<ConventionState, ConventionEvent> = {
  name: 'Convention',
  begin: 'Convention préparée',
  states: {
    draft: { structure: 'En préparation', agent: 'Brouillon' },
    checked: { structure: 'En préparation', agent: 'Vérifiée, à envoyer' },
    sent: { structure: 'À signer', agent: 'Envoyée à la structure' },
    signed_by_structure: { structure: 'Signée par vous', agent: 'Signée par la structure' },
    signed: { structure: 'Signée par les deux parties', agent: 'Signée par les deux parties' },
    active: { structure: 'En cours', agent: 'En cours' },
    completed: { structure: 'Arrivée à son terme', agent: 'Arrivée à son terme' },
    terminated: { structure: 'Résiliée', agent: 'Résiliée' },
    abandoned: { structure: 'Abandonnée', agent: 'Abandonnée' },
  },
  events: {
    write: { structure: 'Rédaction', agent: 'Enregistrer', done: 'Convention modifiée' },
    check: {
      structure: 'Vérification',
      agent: 'Déclarer conforme à la décision',
      done: 'Convention vérifiée',
    },
    rework: { structure: 'Reprise', agent: 'Reprendre la rédaction', done: 'Rédaction reprise' },
    send: {
      structure: 'Envoi de la convention',
      agent: 'Envoyer à la signature',
      done: 'Convention envoyée à la structure',
    },
    signByStructure: {
      structure: 'Remettre la convention signée',
      agent: 'Signature par la structure',
      done: 'Convention signée par la structure',
    },
    askChange: {
      structure: 'Demander une modification',
      agent: 'Modification demandée par la structure',
      done: 'Modification demandée par la structure',
    },
    recall: {
      structure: 'Retrait pour modification',
      agent: 'Retirer pour modifier',
      done: 'Convention retirée pour être modifiée',
    },
    returnCopy: {
      structure: 'Renvoi de l’exemplaire',
      agent: 'Renvoyer l’exemplaire',
      done: 'Exemplaire signé renvoyé à la structure',
    },
    signByState: {
      structure: 'Signature par l’État',
      agent: 'Remettre la convention signée par l’État',
      done: 'Convention signée par l’État',
    },
    activate: {
      structure: 'Prise d’effet',
      agent: 'Constater la prise d’effet',
      done: 'Convention entrée en vigueur',
    },
    complete: { structure: 'Terme', agent: 'Constater le terme', done: 'Convention à son terme' },
    terminate: { structure: 'Résiliation', agent: 'Résilier', done: 'Convention résiliée' },
    abandon: { structure: 'Abandon', agent: 'Abandonner', done: 'Convention abandonnée' },
  },
}

export const appealTexts: ProcessTexts<AppealState, AppealEvent> = {
  name: 'Recours gracieux',
  begin: 'Recours gracieux formé',
  states: {
    lodged: { structure: 'En cours d’examen', agent: 'À examiner' },
    granted: { structure: 'Accueilli', agent: 'Accueilli' },
    dismissed: { structure: 'Rejeté', agent: 'Rejeté' },
    dismissed_by_silence: { structure: 'Réputé rejeté', agent: 'Réputé rejeté' },
    withdrawn: { structure: 'Retiré', agent: 'Retiré' },
  },
  events: {
    grant: { structure: 'Accueil', agent: 'Accueillir', done: 'Recours gracieux accueilli' },
    dismiss: { structure: 'Rejet', agent: 'Rejeter', done: 'Recours gracieux rejeté' },
    lapse: {
      structure: 'Rejet implicite',
      agent: 'Rejet implicite',
      done: 'Recours gracieux réputé rejeté, faute de réponse',
    },
    withdraw: {
      structure: 'Retirer le recours',
      agent: 'Retrait par la structure',
      done: 'Recours gracieux retiré',
    },
  },
}
