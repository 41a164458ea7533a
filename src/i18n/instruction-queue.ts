import type { Due, News, TodayKey } from '#instruction/queue/names.ts'
import type { Turn } from '#workflows/dossier/turn.ts'

import { formatInteger } from './numbers.ts'
import { typeset } from './typeset.ts'

const turns: Readonly<Record<Turn, string>> = {
  desk: 'Le service instructeur',
  manager: 'Le responsable régional',
  elsewhere: 'La structure ou le comité national',
  nobody: 'Plus personne',
}

const sorts = {
  'a-faire': 'À faire d’abord',
  depot: 'Date de dépôt',
  montant: 'Montant demandé',
  etp: 'ETP demandés',
  structure: 'Nom de la structure',
  echeance: 'Échéance',
} as const

const dues: Readonly<Record<Due, string>> = {
  passee: 'Échéance dépassée',
  semaine: 'Échéance dans les sept jours',
}

const news: Readonly<Record<News, string>> = {
  complements: 'Compléments reçus, à examiner',
  avis: 'Avis reçus, instruction à poursuivre',
  'avis-en-retard': 'Avis en retard',
  messages: 'Messages non lus',
}

/** The list of a desk. */
export const queueTexts = typeset({
  title: 'Dossiers à instruire',
  lead: 'Les dossiers déposés qui vous reviennent. Ceux qui attendent le service viennent d’abord, les plus anciens en tête.',
  caption: 'Dossiers déposés',
  reference: 'Référence',
  structure: 'Structure et projet',
  departments: 'Départements',
  region: 'Région',
  asked: 'Demandé',
  etp: 'ETP',
  state: 'État',
  waits: 'Attend',
  filedAt: 'Déposé le',
  dueOn: (day: string): string => `Échéance le ${day}`,
  overdue: (day: string): string => `Échéance dépassée, ${day}`,
  assignedTo: (name: string): string => `Affecté à ${name}`,
  newStructure: 'Première candidature',
  blankZone: 'Zone blanche',
  untitled: 'Projet sans intitulé',
  exportAnswers: 'Exporter les réponses (CSV)',
  turns,
  sorts,
  count: ({ rows, more }: { rows: number; more: boolean }): string => {
    if (more) return `Plus de ${formatInteger(rows)} dossiers`
    return rows === 1 ? '1 dossier' : `${formatInteger(rows)} dossiers`
  },
  sortedBy: (sort: string): string => `Triés par\u00a0: ${sort.toLowerCase()}`,
  sortByDue: 'Trier par échéance',
  backToFirstSort: 'Revenir à « À faire d’abord »',
  none: 'Aucun dossier n’est déposé pour le moment',
  noneAdvice:
    'Un dossier paraît ici dès qu’une structure l’a déposé. Les brouillons restent dans l’espace de leur structure.',
  noMatch: 'Aucun dossier ne correspond à ces filtres',
  noMatchAdvice: 'Retirez un filtre, ou élargissez la recherche.',
  pastEnd: 'Cette page de la liste est vide',
  pastEndAdvice: 'La liste a pu raccourcir depuis.',
  firstPage: 'Revenir à la première page',
})

export const filterTexts = typeset({
  title: 'Filtrer',
  on: (count: number): string => (count === 1 ? '1 filtre' : `${count} filtres`),
  search: 'Rechercher',
  searchHelp: 'Référence, SIRET, ou premières lettres des mots du nom.',
  turns: 'Qui doit agir',
  states: 'État du dossier',
  regions: 'Région',
  departments: 'Département',
  askedMin: 'Montant minimal',
  askedMax: 'Montant maximal',
  etpMin: 'ETP minimum',
  etpMax: 'ETP maximum',
  newStructure: 'Première candidature',
  blankZone: 'Zone blanche',
  call: 'Appel à projets',
  engaged: 'Convention signée des deux parties',
  filedFrom: 'Déposé à partir du',
  filedTo: 'Déposé jusqu’au',
  assigned: 'Affecté à',
  me: 'Moi',
  nobody: 'Personne',
  colleague: 'un autre agent',
  due: 'Échéance',
  dues,
  news: 'Attend une suite',
  newsOf: news,
  either: 'Indifférent',
  yes: 'Oui',
  no: 'Non',
  apply: 'Filtrer les dossiers',
  clear: 'Effacer tous les filtres',
  active: 'Filtres appliqués',
  remove: (filter: string): string => `Retirer le filtre ${filter}`,
  chips: {
    search: (text: string): string => `«\u00a0${text}\u00a0»`,
    askedMin: (amount: string): string => `au moins ${amount}`,
    askedMax: (amount: string): string => `au plus ${amount}`,
    newStructure: 'première candidature',
    notNewStructure: 'a déjà candidaté',
    blankZone: 'zone blanche',
    notBlankZone: 'hors zone blanche',
    engaged: 'convention signée',
    notEngaged: 'sans convention signée',
    filedFrom: (day: string): string => `déposé à partir du ${day}`,
    filedTo: (day: string): string => `déposé jusqu’au ${day}`,
    me: 'affecté à moi',
    nobody: 'affecté à personne',
    assigned: (name: string): string => `affecté à ${name}`,
  },
})

export const queueErrors = typeset({
  amount: 'Écrivez un montant en euros, par exemple 12 345 ou 12345,50.',
  etp: 'Écrivez un nombre d’ETP, par exemple 0,5.',
  crossed: 'Le maximum est plus petit que le minimum : aucun dossier ne peut correspondre.',
})

const todayLines: Readonly<Record<TodayKey, string>> = {
  late: 'Échéances dépassées',
  complements: 'Compléments reçus, à examiner',
  check: 'Dossiers à vérifier',
  opinions: 'Avis reçus, instruction à poursuivre',
  lateOpinions: 'Avis en retard',
  messages: 'Messages de structures, non lus',
  decide: 'Dossiers à décider ou à notifier',
  unassigned: 'Dossiers que personne ne suit',
}

export const todayTexts = typeset({
  title: 'À faire aujourd’hui',
  none: 'Rien n’attend le service aujourd’hui.',
  waits: 'Ce qui attend',
  mine: 'Affecté à moi',
  all: 'Tout le service',
  national: 'Toutes les régions',
  lines: todayLines,
  nothingMine: 'aucun',
})

/** Heads of the exported file. */
export const exportTexts = {
  file: 'dossiers',
  answersFile: 'reponses',
  reference: 'Référence',
  structure: 'Structure',
  siret: 'SIRET',
  project: 'Intitulé du projet',
  region: 'Région',
  departments: 'Départements',
  state: 'État',
  asked: 'Montant demandé (euros)',
  etp: 'ETP demandés',
  newStructure: 'Première candidature',
  blankZone: 'Zone blanche',
  filedAt: 'Déposé le (heure de Paris)',
  assignee: 'Affecté à',
  dueAt: 'Échéance (heure de Paris)',
  yes: 'oui',
  no: 'non',
} as const
