/** Why an opinion cannot be asked or written, beside what its table refuses. */
export const opinionRefusals = {
  'refus.avis_sans_destinataire': {
    status: 422,
    sentence: 'Aucun destinataire à qui demander cet avis n’est choisi.',
    remedy: 'Cochez au moins un service ou une personne que la page propose.',
  },
  'refus.avis_deja_demande': {
    status: 409,
    sentence: 'Cet avis est déjà demandé.',
    remedy: 'La rubrique des avis dit où il en est\u202f; vous pouvez l’y demander de nouveau.',
  },
  'refus.avis_sans_titulaire': {
    status: 409,
    sentence: 'Personne n’est habilité aujourd’hui à donner cet avis sur ce dossier.',
    remedy: 'Demandez à l’administration technique d’ouvrir un compte à ce service.',
  },
  'refus.avis_reponse': {
    status: 422,
    sentence: 'Une réponse n’est pas de celles que la question propose, ou elle est trop longue.',
    remedy: 'Rechargez la page et répondez de nouveau à cette question.',
  },
  'refus.avis_ferme': {
    status: 409,
    sentence: 'Cet avis ne s’écrit plus.',
    remedy: 'Rechargez la page\u00a0: elle dit où en est la demande.',
  },
}
