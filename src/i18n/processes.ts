/** How the processes are told. */
import type { CallState } from '#workflows/call/facts.ts'
import type { CallEvent } from '#workflows/call/table.ts'
import type { CorrectionState } from '#workflows/correction/facts.ts'
import type { CorrectionEvent } from '#workflows/correction/table.ts'
import type { OpinionState } from '#workflows/opinion/facts.ts'
import type { OpinionEvent } from '#workflows/opinion/table.ts'

import type { ProcessTexts } from './process-texts.ts'
import { agendaItemTexts, committeeTexts } from './processes-committee.ts'
import { appealTexts, conventionTexts } from './processes-convention.ts'
import { derogationTexts } from './processes-derogation.ts'
import { dossierTexts } from './processes-dossier.ts'

const call: ProcessTexts<CallState, CallEvent> = {
  name: 'Appel à projets',
  begin: 'Édition créée',
  states: {
    draft: { structure: 'En préparation', agent: 'Brouillon' },
    published: { structure: 'Publié', agent: 'Publié' },
    closed: { structure: 'Clos', agent: 'Clos' },
    archived: { structure: 'Archivé', agent: 'Archivé' },
  },
  events: {
    publish: { structure: 'Publication', agent: 'Publier', done: 'Édition publiée' },
    republish: {
      structure: 'Nouvelle version',
      agent: 'Publier de nouveau',
      done: 'Nouvelle version publiée',
    },
    close: { structure: 'Clôture', agent: 'Clore', done: 'Appel à projets clos' },
    reopen: { structure: 'Réouverture', agent: 'Rouvrir', done: 'Appel à projets rouvert' },
    archive: { structure: 'Archivage', agent: 'Archiver', done: 'Appel à projets archivé' },
  },
}

const correction: ProcessTexts<CorrectionState, CorrectionEvent> = {
  name: 'Demande de compléments',
  begin: 'Compléments demandés',
  states: {
    open: { structure: 'À compléter', agent: 'En attente de la structure' },
    overdue: { structure: 'En retard', agent: 'Échéance passée' },
    answered: { structure: 'Envoyée', agent: 'À examiner' },
    closed: { structure: 'Close', agent: 'Close' },
  },
  events: {
    answer: {
      structure: 'Envoyer les compléments',
      agent: 'Réception des compléments',
      done: 'Compléments reçus',
    },
    extend: {
      structure: 'Report de l’échéance',
      agent: 'Reporter l’échéance',
      done: 'Échéance reportée',
    },
    remind: { structure: 'Rappel', agent: 'Rappeler', done: 'Rappel envoyé à la structure' },
    becomeOverdue: {
      structure: 'Échéance passée',
      agent: 'Échéance passée',
      done: 'Échéance passée sans réponse',
    },
    close: {
      structure: 'Examen des compléments',
      agent: 'Clore l’examen',
      done: 'Compléments examinés',
    },
    takeBack: {
      structure: 'Levée de la demande',
      agent: 'Lever la demande',
      done: 'Demande levée',
    },
  },
}

const opinion: ProcessTexts<OpinionState, OpinionEvent> = {
  name: 'Avis',
  begin: 'Avis demandé',
  // Opinions are the State's own: a structure only reads that its dossier is being studied.
  states: {
    requested: { structure: 'Consultation en cours', agent: 'Attendu' },
    answered: { structure: 'Consultation terminée', agent: 'Rendu' },
    declined: { structure: 'Consultation terminée', agent: 'Décliné' },
    expired: { structure: 'Consultation terminée', agent: 'Non rendu dans le délai' },
    withdrawn: { structure: 'Consultation terminée', agent: 'Demande retirée' },
  },
  events: {
    answer: { structure: 'Avis', agent: 'Rendre l’avis', done: 'Avis rendu' },
    answerLate: {
      structure: 'Avis',
      agent: 'Rendre l’avis en retard',
      done: 'Avis rendu en retard',
    },
    revise: { structure: 'Avis', agent: 'Modifier l’avis', done: 'Avis modifié' },
    decline: { structure: 'Avis', agent: 'Décliner', done: 'Demande d’avis déclinée' },
    recuse: { structure: 'Avis', agent: 'Se déporter', done: 'Déport déclaré' },
    askExtension: {
      structure: 'Avis',
      agent: 'Demander un délai',
      done: 'Délai supplémentaire demandé',
    },
    grantExtension: {
      structure: 'Avis',
      agent: 'Accorder le délai',
      done: 'Délai supplémentaire accordé',
    },
    refuseExtension: {
      structure: 'Avis',
      agent: 'Refuser le délai',
      done: 'Délai supplémentaire refusé',
    },
    askAgain: { structure: 'Avis', agent: 'Demander de nouveau', done: 'Avis demandé de nouveau' },
    withdraw: { structure: 'Avis', agent: 'Retirer la demande', done: 'Demande d’avis retirée' },
    remind: { structure: 'Avis', agent: 'Rappeler', done: 'Rappel envoyé' },
    expire: { structure: 'Avis', agent: 'Fin du délai', done: 'Délai passé sans avis' },
  },
}

export const processTexts = {
  call,
  dossier: dossierTexts,
  correction,
  opinion,
  derogation: derogationTexts,
  committee: committeeTexts,
  'agenda-item': agendaItemTexts,
  appeal: appealTexts,
  convention: conventionTexts,
} as const
