/** Refusals of the filters that one keeps. */
export const listRefusals = {
  'refus.filtres_trop_nombreux': {
    status: 409,
    sentence: 'Vous avez déjà 30 filtres enregistrés.',
    remedy: 'Supprimez-en un, puis recommencez.',
  },
  'refus.filtre_nom_pris': {
    status: 409,
    sentence: 'Un autre de vos filtres porte déjà ce nom.',
    remedy: 'Donnez-lui un autre nom.',
  },
  'refus.filtre_vide': {
    status: 422,
    sentence: 'Il n’y a rien à enregistrer : aucun filtre n’est posé.',
    remedy: 'Filtrez la liste, puis donnez un nom à ces filtres.',
  },
} as const
