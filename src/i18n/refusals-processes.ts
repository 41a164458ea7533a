/** Why an event is refused by a guard that several processes share, or of an opinion, and what to do. */
const given = {
  'refus.motif': {
    status: 422,
    sentence: 'Cet acte doit être motivé.',
    remedy: 'Indiquez le motif en quelques mots\u00a0: il sera gardé dans l’historique.',
  },
  'refus.echeance_invalide': {
    status: 422,
    sentence: 'La date d’échéance manque ou est déjà passée.',
    remedy: 'Choisissez une date à venir.',
  },
  'refus.region': {
    status: 422,
    sentence: 'La région compétente n’est pas indiquée.',
    remedy: 'Choisissez la région à laquelle transmettre le dossier.',
  },
  'refus.echeance_a_venir': {
    status: 409,
    sentence: 'L’échéance n’est pas encore passée.',
    remedy: 'Cet acte se fera de lui-même une fois l’échéance passée.',
  },
  'refus.rappel_a_venir': {
    status: 409,
    sentence: 'Aucun rappel n’est à envoyer pour le moment.',
    remedy: 'Le prochain rappel partira de lui-même à sa date.',
  },
}

const opinion = {
  'refus.avis_non_demande': {
    status: 403,
    sentence: 'Cet avis ne vous a pas été demandé.',
    remedy: 'Seul le service ou la personne consultée peut y répondre.',
  },
  'refus.deport': {
    status: 403,
    sentence: 'Vous êtes en situation de déport sur ce dossier.',
    remedy: 'Un autre membre doit être consulté\u00a0; le service instructeur en est informé.',
  },
  'refus.avis_incomplet': {
    status: 422,
    sentence: 'L’avis est incomplet.',
    remedy: 'Donnez le sens de l’avis et répondez à chaque question obligatoire.',
  },
  'refus.avis_sans_motif': {
    status: 422,
    sentence: 'Un avis qui n’est pas favorable doit être motivé.',
    remedy: 'Indiquez vos raisons\u00a0: le comité en aura besoin.',
  },
  'refus.avis_trop_tard': {
    status: 409,
    sentence: 'Le dossier n’attend plus d’avis.',
    remedy: 'Écrivez au service instructeur si un élément nouveau doit être connu.',
  },
  'refus.delai_non_demande': {
    status: 409,
    sentence: 'Aucun délai supplémentaire n’est demandé.',
    remedy: 'Il n’y a rien à accorder ni à refuser.',
  },
  'refus.delai_deja_demande': {
    status: 409,
    sentence: 'Un délai supplémentaire est déjà demandé.',
    remedy: 'Attendez la réponse du service instructeur.',
  },
}

export const processRefusals = { ...given, ...opinion }
