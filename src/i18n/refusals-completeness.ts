/** Why something cannot be written on a dossier by its desk, and what to do. */
export const completenessRefusals = {
  'refus.controle_inconnu': {
    status: 422,
    sentence: 'Ce dossier ne contient pas la pièce, la réponse ou le constat indiqué.',
    remedy: 'Rechargez la page\u00a0: elle montre ce qui peut être contrôlé.',
  },
  'refus.question_requise': {
    status: 422,
    sentence: 'La question posée à la structure manque.',
    remedy: 'Écrivez en une phrase ce qui lui est demandé.',
  },
  'refus.agent_hors_region': {
    status: 422,
    sentence: 'Cette personne n’instruit pas les dossiers de cette région.',
    remedy: 'Choisissez une personne de la liste.',
  },
  'refus.note_vide': {
    status: 422,
    sentence: 'La note est vide.',
    remedy: 'Écrivez ce que vos collègues doivent savoir.',
  },
  'refus.region_identique': {
    status: 422,
    sentence: 'Le dossier est déjà dans cette région.',
    remedy: 'Choisissez la région à laquelle il doit être transmis.',
  },
} as const
