import { typeset } from './typeset.ts'

export const savedTexts = typeset({
  title: 'Filtres enregistrés',
  lead: 'Ils sont à vous seul, et paraissent au-dessus des filtres de la liste.',
  save: 'Enregistrer ces filtres',
  saveHelp: 'Par exemple « Isère, à vérifier ». Un nom déjà donné remplace le filtre qui le porte.',
  name: 'Nom du filtre',
  manage: 'Gérer vos filtres enregistrés',
  caption: 'Vos filtres enregistrés',
  filter: 'Filtre',
  asks: 'Ce qu’il demande',
  acts: 'Changer',
  everything: 'Tous les dossiers, dans un ordre choisi',
  rename: 'Renommer',
  remove: 'Supprimer',
  removeOne: (name: string): string => `Supprimer le filtre «\u00a0${name}\u00a0»`,
  renameOne: (name: string): string => `Nouveau nom du filtre «\u00a0${name}\u00a0»`,
  none: 'Vous n’avez enregistré aucun filtre',
  noneAdvice:
    'Filtrez la liste des dossiers, puis donnez un nom à ces filtres : ils vous attendront au-dessus de la liste.',
  back: 'Revenir aux dossiers',
})

export const savedErrors = typeset({
  empty: 'Donnez un nom à ce filtre.',
  long: 'Ce nom dépasse 60 signes. Abrégez-le.',
})
