/** Why a committee cannot be held so, or decide so, and what to do. */
const session = {
  'refus.ordre_du_jour_vide': {
    status: 409,
    sentence: 'Aucun dossier n’est à l’ordre du jour.',
    remedy: 'Inscrivez au moins un dossier dont l’examen est terminé.',
  },
  'refus.membres': {
    status: 409,
    sentence: 'Les membres ayant voix délibérative sont moins nombreux que le quorum.',
    remedy: 'Ajoutez des membres, ou corrigez le quorum.',
  },
  'refus.quorum': {
    status: 409,
    sentence: 'Le quorum n’est pas atteint, une fois retirés les membres qui se sont déportés.',
    remedy: 'Relevez les présences\u00a0; à défaut, ajournez le dossier ou suspendez la séance.',
  },
  'refus.decisions_manquantes': {
    status: 409,
    sentence: 'Des dossiers de l’ordre du jour n’ont pas encore reçu de décision.',
    remedy: 'Décidez de chacun, ou ajournez ceux que le comité n’a pas pu examiner.',
  },
  'refus.rangs': {
    status: 409,
    sentence: 'Ce rang de la liste d’attente est déjà occupé.',
    remedy:
      'Donnez à chaque dossier un rang différent, y compris de ceux qui attendent depuis une autre séance.',
  },
  'refus.proces_verbal': {
    status: 409,
    sentence: 'Le procès-verbal n’a pas encore été établi.',
    remedy: 'Attendez qu’il le soit, relisez-le, puis signez-le.',
  },
}

const item = {
  'refus.hors_seance': {
    status: 409,
    sentence: 'Une décision ne se prend qu’en séance ouverte.',
    remedy: 'Ouvrez la séance, le quorum atteint, puis décidez.',
  },
  'refus.ordre_du_jour_arrete': {
    status: 409,
    sentence: 'L’ordre du jour est arrêté\u00a0: le comité est convoqué.',
    remedy: 'Ajournez ce dossier en séance, ou reprenez la préparation du comité.',
  },
  'refus.seance_terminee': {
    status: 409,
    sentence: 'La séance est terminée\u00a0: rien ne s’y change plus.',
    remedy: 'Inscrivez le dossier à l’ordre du jour d’un autre comité s’il y a lieu.',
  },
  'refus.deport_membre': {
    status: 422,
    sentence: 'Ce membre ne siège pas à ce comité, ou s’est déjà déporté de ce dossier.',
    remedy: 'Choisissez un membre de la liste.',
  },
  'refus.montant_partiel': {
    status: 409,
    sentence: 'Le montant proposé est inférieur à ce qui pourrait être accordé.',
    remedy: 'Décidez d’un accord partiel et motivez-le, ou relevez la proposition.',
  },
  'refus.montant_entier': {
    status: 409,
    sentence: 'Le montant proposé est tout ce qui peut être accordé.',
    remedy: 'Décidez d’un accord, ou abaissez la proposition.',
  },
  'refus.rang_attente': {
    status: 422,
    sentence: 'Le rang sur la liste d’attente manque.',
    remedy: 'Indiquez un rang à partir de 1.',
  },
  'refus.liste_nationale': {
    status: 409,
    sentence:
      'Le comité technique national ne tient pas de liste d’attente\u00a0: il rend un avis.',
    remedy: 'Rendez un avis, ou ajournez le dossier.',
  },
  'refus.votes': {
    status: 422,
    sentence: 'Le compte des voix dépasse les membres présents ayant voix délibérative.',
    remedy:
      'Corrigez le vote, ou relevez les présences. Les membres qui se sont déportés ne votent pas.',
  },
  'refus.dossier_plus_en_attente': {
    status: 409,
    sentence: 'Ce dossier n’attend plus de décision du comité.',
    remedy: 'Ajournez-le\u00a0: il a été retiré, ou son examen a repris.',
  },
}

/** What the sharing of the envelope refuses; the fields say which share and why. */
export const shareRefusals = {
  'refus.part_accordee': {
    status: 409,
    sentence: 'Une part est inférieure à ce que la région a déjà accordé.',
    remedy: 'Relevez-la\u00a0: rien n’a été enregistré.',
  },
  'refus.parts_enveloppe': {
    status: 409,
    sentence: 'La somme des parts dépasse l’enveloppe nationale.',
    remedy: 'Réduisez une ou plusieurs parts\u00a0: rien n’a été enregistré.',
  },
}

/** What the preparation and the scores refuse, beside the tables. */
export const preparationRefusals = {
  'refus.deja_inscrit': {
    status: 409,
    sentence: 'Ce dossier est déjà à l’ordre du jour d’un comité.',
    remedy: 'Rechargez la page\u00a0: elle propose les dossiers qui restent à inscrire.',
  },
  'refus.note': {
    status: 422,
    sentence: 'Une note n’est pas de celles que la grille propose.',
    remedy: 'Rechargez la page et choisissez une note pour chaque critère.',
  },
  'refus.notes_manquantes': {
    status: 422,
    sentence: 'Des critères n’ont pas encore de note.',
    remedy: 'Notez chaque critère avant de rendre votre grille.',
  },
  'refus.notes_donnees': {
    status: 409,
    sentence: 'Votre grille est rendue\u00a0: elle ne change plus.',
    remedy: 'Dites en séance ce qui a changé votre appréciation.',
  },
}

export const committeeRefusals = { ...session, ...item }
