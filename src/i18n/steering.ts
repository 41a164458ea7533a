import { typeset } from './typeset.ts'

/** The page of DGEFP: calls, and where the dossiers of each region stand. */
export const steeringTexts = typeset({
  title: 'Pilotage',
  lead: 'Les appels à projets et les dossiers déposés, région par région.',
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
  noCall: 'Aucun appel à projets n’est publié.',
  editions: 'Préparer ou publier une édition',
  call: 'Appel à projets',
  status: 'État',
  closing: 'Clôture du dépôt',
  filed: 'Déposés',
  desk: 'À instruire',
  manager: 'À décider',
  elsewhere: 'En attente d’un tiers',
  nobody: 'Terminés',
  regions: 'Dossiers par région',
  regionsHelp: 'Chaque nombre ouvre la liste des dossiers qu’il compte.',
  regionsCaption: 'Nombre de dossiers déposés par région et par état',
  noDossier: 'Aucun dossier n’est encore déposé.',
  region: 'Région',
  total: 'Total',
  all: 'Ensemble',
  open: (count: string, state: string, region: string): string => `${count}, ${state}, ${region}`,
})
