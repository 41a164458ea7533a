import type { OutboxState } from '#operations/outbox.ts'

import { formatInteger } from './numbers.ts'
import { typeset } from './typeset.ts'

const states: Readonly<Record<OutboxState, string>> = {
  givenUp: 'Abandonnés',
  pending: 'En attente',
  done: 'Faits',
}

/** What the technical administrator reads: the platform, its sendings, its accounts. */
export const administrationTexts = typeset({
  title: 'Administration technique',
  lead: 'L’état du guichet, ce qui n’a pas pu partir, les comptes. Aucun dossier ne se lit ici.',
  tabs: {
    label: 'Rubriques de l’administration',
    overview: 'Vue d’ensemble',
    sendings: 'Envois',
    accounts: 'Comptes',
    invitations: 'Invitations',
  },
  waiting: 'À faire',
  nothing: 'Rien ne demande votre intervention.',
  givenUp: (count: number): string =>
    count === 1 ? 'Un envoi est abandonné.' : `${formatInteger(count)} envois sont abandonnés.`,
  seeGivenUp: 'Voir les envois abandonnés',
  health: 'État du guichet',
  database: 'Base de données',
  databaseOf: { sqlite: 'SQLite', mongodb: 'MongoDB' },
  answersIn: (kind: string, milliseconds: string): string =>
    `${kind}, répond en ${milliseconds}\u00a0ms`,
  silent: (kind: string): string => `${kind}, ne répond pas`,
  databaseFaults: {
    full: (kind: string): string => `${kind}, plus de place : rien n’est enregistré`,
    down: (kind: string): string => `${kind}, répond mais n’enregistre pas`,
  },
  storage: 'Fichiers',
  storageOf: { disk: 'Dossier du serveur', s3: 'Espace S3' },
  storageFaults: {
    none: (kind: string): string => `${kind}, prend les fichiers`,
    full: (kind: string): string => `${kind}, plein : aucun fichier n’est pris`,
    down: (kind: string): string => `${kind}, ne répond pas : aucun fichier n’est pris`,
  },
  sendingsFail: (count: number): string =>
    count === 1
      ? 'Un envoi échoue et sera tenté de nouveau.'
      : `${formatInteger(count)} envois échouent et seront tentés de nouveau.`,
  seePending: 'Voir les envois en attente',
  version: 'Version',
  jobs: 'Tâches régulières',
  jobsCaption: 'Liste des tâches régulières',
  job: 'Tâche',
  purpose: 'Ce qu’elle fait',
  lastRun: 'Dernier passage',
  never: 'Aucun passage',
  jobNames: {
    digest: {
      name: 'Résumés quotidiens',
      purpose: 'Envoie à 7 h le courriel de ceux qui en ont choisi un par jour.',
    },
    sweep: {
      name: 'Échéances',
      purpose: 'Applique les dates passées et envoie les rappels.',
    },
  },
  sendings: 'Envois',
  sendingsHelp:
    'Courriels et documents à produire. Un envoi qui échoue est tenté pendant 24\u00a0heures, puis abandonné.',
  sendingsCaption: 'Liste des envois',
  states,
  key: 'Envoi',
  attempts: 'Essais',
  first: 'Premier essai',
  next: 'Prochain essai',
  doneAt: 'Fait le',
  error: 'Dernière erreur',
  act: 'Acte',
  retry: 'Relancer',
  retryOf: (key: string): string => ` l’envoi ${key}`,
  retryAll: 'Relancer tous les envois abandonnés',
  retried: 'L’envoi est relancé : il sera tenté dans l’instant.',
  retriedAll: 'Les envois abandonnés sont relancés.',
  noSending: 'Aucun envoi dans cet état.',
  accounts: 'Comptes',
  accountsHelp:
    'Une habilitation vaut du jour de son début à celui de sa fin. Un compte s’ouvre et se modifie dans la console.',
  accountsCaption: 'Liste des comptes',
  newAccount: 'Ouvrir un compte',
  search: 'Adresse, ou son début',
  find: 'Chercher',
  email: 'Adresse',
  name: 'Nom affiché',
  memberships: 'Habilitations',
  noMembership: 'Aucune habilitation',
  moreMemberships: (count: number): string =>
    count === 1
      ? 'et une autre, dans le compte'
      : `et ${formatInteger(count)} autres, dans le compte`,
  unconfirmed: 'Adresse non confirmée',
  from: (date: string): string => `depuis le ${date}`,
  until: (date: string): string => `jusqu’au ${date}`,
  ended: (date: string): string => `terminée le ${date}`,
  noAccount: 'Aucun compte ne commence par cette adresse.',
  invitations: 'Invitations en cours',
  invitationsHelp:
    'Envoyées par les structures à leurs collègues. Seule une structure retire ou renouvelle les siennes.',
  invitationsCaption: 'Liste des invitations en cours',
  structure: 'Structure',
  right: 'Droit',
  expires: 'Expire le',
  confirmed: 'Adresse confirmée',
  code: 'Code',
  yes: 'oui',
  no: 'non',
  files: { accounts: 'comptes', sendings: 'envois', invitations: 'invitations' },
  noInvitation: 'Aucune invitation n’est en cours.',
})
