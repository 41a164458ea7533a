/** Why a signature by derogation is refused to be asked or granted, and what to do (R065). */
export const derogationRefusals = {
  'refus.derogation_impossible': {
    status: 409,
    sentence: 'Cet appel à projets ne permet pas de signer après la clôture.',
    remedy: 'Signez et déposez le dossier avant la clôture.',
  },
  'refus.derogation_deja_demandee': {
    status: 409,
    sentence: 'Une signature tardive est déjà demandée ou accordée pour ce dossier.',
    remedy: 'Rechargez la page pour lire où en est la demande.',
  },
  'refus.derogation_sans_objet': {
    status: 409,
    sentence: 'Le dossier n’est plus en préparation\u00a0: la signature tardive est sans objet.',
    remedy: 'Rechargez la page\u00a0: la demande sera classée sans suite d’elle-même.',
  },
  'refus.derogation_en_cours': {
    status: 409,
    sentence: 'La demande de signature tardive peut encore recevoir une réponse.',
    remedy: 'Elle sera classée sans suite d’elle-même si la clôture passe sans réponse.',
  },
  'refus.derogation_date': {
    status: 422,
    sentence:
      'La date manque, précède la clôture ou dépasse le dernier jour que permet l’appel à projets.',
    remedy: 'Choisissez une date entre la clôture et ce dernier jour.',
  },
}
