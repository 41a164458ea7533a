import type { Age } from '#steering/ages.ts'
import type { Due } from '#instruction/queue/names.ts'

import { formatTime } from './dates.ts'
import { typeset } from './typeset.ts'

const ages: Readonly<Record<Age, string>> = {
  month: 'Moins de 30 jours',
  twoMonths: 'De 30 à 59 jours',
  threeMonths: 'De 60 à 89 jours',
  older: '90 jours et plus',
}

const dues: Readonly<Record<Due, (many: boolean) => string>> = {
  passee: (many) =>
    many ? 'dossiers dont l’échéance est dépassée' : 'dossier dont l’échéance est dépassée',
  semaine: (many) =>
    many
      ? 'dossiers dont l’échéance tombe dans les sept jours'
      : 'dossier dont l’échéance tombe dans les sept jours',
}

/** The figures of a call, for a region and for the nation. */
export const steeringTexts = typeset({
  title: 'Pilotage',
  lead: 'Où en sont les dossiers, les ETP et l’enveloppe. Chaque nombre souligné ouvre la liste qu’il compte.',
  leadWatch:
    'Où en sont l’enveloppe nationale et celles des régions. Les dossiers eux-mêmes vous sont ouverts lorsqu’un avis vous est demandé.',
  noCall: 'Aucun appel à projets n’est publié',
  noCallAdvice: 'Les chiffres paraissent avec le premier appel à projets publié.',
  chosen: 'Appels à projets publiés',
  waiting: 'Ce qui vous attend',
  nothing: 'Rien ne vous attend pour l’instant.',
  tasks: {
    overdueOpinions: (count: string, _many: boolean): string => `${count} avis en retard`,
    opinions: (count: string, _many: boolean): string => `${count} avis à rendre`,
    lateDossiers: (count: string, many: boolean): string =>
      many ? `${count} dossiers en retard` : `${count} dossier en retard`,
    editions: (count: string, many: boolean): string =>
      many ? `${count} éditions en préparation` : `${count} édition en préparation`,
  },
  taskHelps: {
    overdueOpinions: 'Au titre du comité technique national ; la date est passée.',
    opinions: 'Au titre du comité technique national.',
    lateDossiers: 'Une échéance est passée dans leur région.',
    editions: 'Écrites dans la console, pas encore publiées.',
  },
  calls: 'Appels à projets',
  callsHelp: 'Ceux qui sont publiés. Une édition se prépare et se publie dans la console.',
  callsCaption: 'Liste des appels à projets',
  editions: 'Préparer ou publier une édition',
  call: 'Appel à projets',
  status: 'État',
  closing: 'Clôture du dépôt',
  filed: 'Déposés',
  desk: 'À instruire',
  manager: 'À décider',
  elsewhere: 'En attente d’un tiers',
  nobody: 'Terminés',
  nation: 'Ensemble du pays',
  aside: (count: number): string =>
    count === 1
      ? 'Un dossier dont vous êtes déporté n’entre dans aucun de ces chiffres : le reste réel de l’enveloppe peut être inférieur.'
      : `${count} dossiers dont vous êtes déporté n’entrent dans aucun de ces chiffres : le reste réel de l’enveloppe peut être inférieur.`,
  figures: 'Chiffres clés',
  asOf: (at: Date): string =>
    `Chiffres arrêtés à ${formatTime(at)} (heure de Paris)\u00a0: ils sont relus toutes les minutes.`,
  moreThan: (count: string): string => `plus de ${count}`,
  dossiers: 'Dossiers déposés',
  asked: 'Montant demandé',
  granted: 'Montant accordé',
  etpAsked: 'ETP demandés',
  etpGranted: 'ETP accordés',
  etpExplained: 'Équivalents temps plein (ETP).',
  envelopes: 'Enveloppe',
  envelopesHelp:
    'Chaque montant n’est compté qu’une fois, de la demande à la convention signée. Le reste est ce que l’enveloppe permet encore une fois déduit tout ce qui est décidé, notifié ou engagé.',
  envelopesCaption: 'Enveloppe, montants demandés, proposés, décidés, notifiés, engagés et reste',
  envelopeChart:
    'Part de chaque enveloppe engagée, notifiée, décidée, proposée et restante. Le tableau qui suit donne les mêmes montants.',
  place: 'Enveloppe de',
  amount: 'Enveloppe',
  noShare: 'Sans enveloppe propre',
  askedStill: 'Demandé',
  proposed: 'Proposé en séance',
  decided: 'Décidé, à notifier',
  notified: 'Notifié',
  engaged: 'Engagé',
  left: 'Reste',
  states: 'Dossiers par état',
  statesCaption: 'Nombre de dossiers déposés par état',
  statesChart:
    'Nombre de dossiers déposés dans chaque état. Le tableau à côté donne les mêmes nombres.',
  regions: 'Dossiers par région',
  regionsCaption: 'Nombre de dossiers déposés par région et par état',
  ages: 'Ancienneté des dossiers en cours',
  agesHelp: 'Depuis le jour du dépôt (heure de Paris). Les dossiers terminés n’y sont pas.',
  agesCaption: 'Nombre de dossiers en cours par région et par ancienneté',
  agesChart:
    'Nombre de dossiers en cours selon leur ancienneté. Le tableau à côté donne les mêmes nombres.',
  age: ages,
  departments: 'ETP par département',
  departmentsHelp:
    'Un dossier qui couvre plusieurs départements compte dans chacun d’eux : la somme dépasse alors le total.',
  departmentsCaption: 'Dossiers, ETP demandés et ETP accordés par département',
  departmentsChart:
    'ETP accordés et ETP demandés par département, les plus demandés d’abord. Le tableau à côté donne tous les nombres.',
  department: 'Département',
  etpRest: 'ETP demandés, non accordés à ce jour',
  calendar: 'Calendrier',
  calendarHelp: 'Ce qui vient, le plus proche d’abord.',
  noDeadline: 'Aucune échéance à venir.',
  deadlines: {
    closing: 'Clôture du dépôt',
    lateSignature: 'Dernier jour des signatures tardives',
    session: 'Séance du comité',
  },
  deadline: 'Échéance',
  what: 'Objet',
  where: 'Lieu',
  when: 'Date',
  due: dues,
  noDossier: 'Aucun dossier n’est encore déposé',
  noDossierAdvice: 'Les chiffres paraissent dès le premier dépôt.',
  region: 'Région',
  state: 'État du dossier',
  total: 'Total',
  all: 'Ensemble',
  open: (count: string, ...about: readonly string[]): string => [count, ...about].join(', '),
  exportCsv: (table: string): string => `Exporter le tableau «\u00a0${table}\u00a0» (CSV)`,
  exportSheet: (table: string): string => `Exporter le tableau «\u00a0${table}\u00a0» en tableur`,
  tables: {
    dossiers: 'Dossiers par région et par état',
    anciennete: 'Ancienneté',
    departements: 'ETP par département',
    enveloppes: 'Enveloppe',
  },
  inEuros: (head: string): string => `${head} (euros)`,
  file: 'pilotage',
})
