/** Why what is asked of a request for corrections is refused, and what to do. */
export const correctionRefusals = {
  'refus.complement_ferme': {
    status: 403,
    sentence:
      'Cette réponse n’est pas ouverte\u00a0: le service ne vous a pas demandé de la compléter.',
    remedy:
      'Répondez aux points de la demande de compléments\u00a0; pour le reste, écrivez au service.',
  },
  'refus.complements_aucun': {
    status: 409,
    sentence: 'Aucune demande de compléments n’est en cours pour ce dossier.',
    remedy: 'Rechargez la page\u00a0: elle a pu être close entre-temps.',
  },
  'refus.complement_inconnu': {
    status: 422,
    sentence: 'Un point de la demande ne correspond à aucune réponse ni pièce de ce dossier.',
    remedy: 'Rechargez la page et choisissez les points dans la liste.',
  },
  'refus.complement_sans_question': {
    status: 422,
    sentence: 'Un point choisi ne dit pas ce qui est demandé à la structure.',
    remedy: 'Écrivez la question de chaque point choisi, ou retirez ce point.',
  },
  'refus.echeance_trop_proche': {
    status: 422,
    sentence: 'La date d’échéance laisse trop peu de temps à la structure.',
    remedy: 'Laissez-lui au moins cinq jours ouvrés.',
  },
  'refus.report_anterieur': {
    status: 422,
    sentence: 'La nouvelle échéance ne vient pas après l’échéance actuelle.',
    remedy: 'Choisissez une date plus lointaine\u00a0; une échéance ne s’avance pas.',
  },
  'refus.complement_refus_sans_motif': {
    status: 422,
    sentence: 'Un point refusé doit dire pourquoi.',
    remedy: 'Écrivez le motif de chaque refus\u00a0: la structure le lira.',
  },
}
