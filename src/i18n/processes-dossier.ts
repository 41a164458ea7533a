import type { DossierState } from '#workflows/dossier/facts.ts'
import type { DossierEvent } from '#workflows/dossier/table.ts'

import type { ProcessTexts } from './process-texts.ts'

const states: ProcessTexts<DossierState, DossierEvent>['states'] = {
  draft: { structure: 'Brouillon', agent: 'Brouillon' },
  submitted: { structure: 'Déposé', agent: 'À vérifier' },
  correction: { structure: 'Compléments demandés', agent: 'Compléments attendus' },
  under_review: { structure: 'En cours d’instruction', agent: 'En instruction' },
  // Until it is notified, the structure reads nothing of what is being decided.
  reviewed: { structure: 'En cours d’instruction', agent: 'Prêt pour le comité' },
  national_opinion: { structure: 'En cours d’instruction', agent: 'Avis national attendu' },
  selected: { structure: 'En cours d’instruction', agent: 'Retenu, à notifier' },
  waitlisted: { structure: 'En cours d’instruction', agent: 'En liste d’attente' },
  rejected: { structure: 'En cours d’instruction', agent: 'Non retenu, à notifier' },
  accepted: { structure: 'Accepté', agent: 'Accepté' },
  refused: { structure: 'Refusé', agent: 'Refusé' },
  inadmissible: { structure: 'Irrecevable', agent: 'Irrecevable' },
  withdrawn: { structure: 'Retiré', agent: 'Retiré par la structure' },
  expired: { structure: 'Non déposé dans les délais', agent: 'Caduc' },
}

const filing = {
  file: { structure: 'Déposer le dossier', agent: 'Dépôt', done: 'Dossier déposé' },
  fileUnsigned: {
    structure: 'Déposer le dossier, à signer plus tard',
    agent: 'Dépôt avant signature',
    done: 'Dossier déposé, signature à venir sur autorisation',
  },
  signLate: {
    structure: 'Signer la demande',
    agent: 'Signature tardive',
    done: 'Demande signée dans le délai accordé',
  },
  signLateInCorrection: {
    structure: 'Signer la demande',
    agent: 'Signature tardive',
    done: 'Demande signée dans le délai accordé',
  },
  abandon: {
    structure: 'Abandonner le brouillon',
    agent: 'Abandon du brouillon',
    done: 'Brouillon abandonné',
  },
  withdraw: {
    structure: 'Retirer le dossier',
    agent: 'Retrait par la structure',
    done: 'Dossier retiré par la structure',
  },
  expire: {
    structure: 'Clôture du brouillon',
    agent: 'Clôture du brouillon',
    done: 'Brouillon clos avec l’appel à projets',
  },
  expireUnsigned: {
    structure: 'Fin du délai de signature',
    agent: 'Fin du délai de signature',
    done: 'Dossier caduc, faute de signature dans le délai accordé',
  },
}

const desk = {
  openCorrection: {
    structure: 'Demande de compléments',
    agent: 'Demander des compléments',
    done: 'Compléments demandés',
  },
  answerCorrection: {
    structure: 'Envoyer les compléments',
    agent: 'Réception des compléments',
    done: 'Compléments reçus',
  },
  closeCorrection: {
    structure: 'Levée de la demande de compléments',
    agent: 'Lever la demande de compléments',
    done: 'Demande de compléments levée',
  },
  admit: { structure: 'Recevabilité', agent: 'Déclarer recevable', done: 'Dossier recevable' },
  declareInadmissible: {
    structure: 'Irrecevabilité',
    agent: 'Déclarer irrecevable',
    done: 'Dossier déclaré irrecevable',
  },
  reroute: {
    structure: 'Transmission au service compétent',
    agent: 'Transmettre à une autre région',
    done: 'Dossier transmis au service compétent',
  },
  reopenCheck: {
    structure: 'Reprise de la vérification',
    agent: 'Revenir à la vérification',
    done: 'Vérification reprise',
  },
  askOpinion: { structure: 'Consultation', agent: 'Demander un avis', done: 'Avis demandé' },
  finishReview: {
    structure: 'Fin de l’instruction',
    agent: 'Terminer l’instruction',
    done: 'Instruction terminée',
  },
  resumeReview: {
    structure: 'Reprise de l’instruction',
    agent: 'Reprendre l’instruction',
    done: 'Instruction reprise',
  },
  referToNational: {
    structure: 'Consultation nationale',
    agent: 'Saisir le comité national',
    done: 'Comité national saisi',
  },
  receiveNationalOpinion: {
    structure: 'Consultation nationale',
    agent: 'Recevoir l’avis national',
    done: 'Avis du comité national reçu',
  },
}

const decision = {
  select: { structure: 'Décision', agent: 'Retenir', done: 'Dossier retenu en comité' },
  waitlist: {
    structure: 'Décision',
    agent: 'Placer en liste d’attente',
    done: 'Dossier placé en liste d’attente',
  },
  reject: { structure: 'Décision', agent: 'Ne pas retenir', done: 'Dossier non retenu en comité' },
  promoteFromWaitlist: {
    structure: 'Décision',
    agent: 'Retenir depuis la liste d’attente',
    done: 'Dossier retenu depuis la liste d’attente',
  },
  closeWaitlist: {
    structure: 'Décision',
    agent: 'Sortir de la liste d’attente',
    done: 'Dossier sorti de la liste d’attente sans suite',
  },
  accept: {
    structure: 'Notification de l’accord',
    agent: 'Notifier l’accord',
    done: 'Accord notifié à la structure',
  },
  refuse: {
    structure: 'Notification du refus',
    agent: 'Notifier le refus',
    done: 'Refus notifié à la structure',
  },
  acceptAmount: {
    structure: 'Accepter le montant',
    agent: 'Acceptation du montant',
    done: 'Montant accepté par la structure',
  },
  declineAmount: {
    structure: 'Renoncer à la subvention',
    agent: 'Renonciation de la structure',
    done: 'Subvention déclinée par la structure',
  },
  reconsiderRefusal: {
    structure: 'Réexamen',
    agent: 'Réexaminer le dossier refusé',
    done: 'Dossier réexaminé après refus',
  },
  reconsiderGrant: {
    structure: 'Réexamen',
    agent: 'Réexaminer le montant accordé',
    done: 'Dossier réexaminé après recours contre le montant',
  },
  reconsiderInadmissibility: {
    structure: 'Réexamen',
    agent: 'Réexaminer le dossier irrecevable',
    done: 'Dossier réexaminé après irrecevabilité',
  },
}

export const dossierTexts: ProcessTexts<DossierState, DossierEvent> = {
  name: 'Dossier',
  begin: 'Brouillon créé',
  states,
  events: { ...filing, ...desk, ...decision },
}
