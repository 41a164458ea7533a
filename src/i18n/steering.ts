import { typeset } from './typeset.ts'

/** The page of DGEFP: calls, and where the dossiers of each region stand. */
export const steeringTexts = typeset({
  title: 'Pilotage',
  lead: 'Les appels à projets et les dossiers déposés, région par région.',
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
