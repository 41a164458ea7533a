/** Why an event of a dossier is refused, and what to do: one entry for each guard of its table. */
const filing = {
  'refus.appel_pas_ouvert': {
    status: 409,
    sentence: 'L’appel à projets n’est pas encore ouvert.',
    remedy:
      'Revenez à la date d’ouverture indiquée au calendrier\u00a0; votre brouillon est gardé.',
  },
  'refus.appel_clos': {
    status: 409,
    sentence:
      'L’appel à projets est clos\u00a0: l’heure de clôture était passée à l’arrivée de votre demande.',
    remedy:
      'Adressez-vous au service instructeur de votre région, dont les coordonnées figurent sur la page de l’appel à projets.',
  },
  'refus.regle_bloquante': {
    status: 422,
    sentence: 'Une règle de l’appel à projets n’est pas respectée.',
    remedy:
      'Ouvrez le récapitulatif\u00a0: chaque règle y dit ce qui est comparé et le montant qui serait accepté.',
  },
  'refus.attestation': {
    status: 422,
    sentence: 'Les attestations et engagements ne sont pas tous acceptés.',
    remedy: 'Lisez-les et cochez chacun d’eux avant de déposer.',
  },
  'refus.signature': {
    status: 422,
    sentence: 'Le dossier n’est pas signé.',
    remedy:
      'Le représentant légal, ou la personne qui a reçu sa délégation, doit signer la demande.',
  },
  'refus.deja_signe': {
    status: 409,
    sentence: 'Le dossier est déjà signé.',
    remedy: 'Il n’y a rien de plus à faire pour la signature.',
  },
  'refus.signature_sans_autorisation': {
    status: 409,
    sentence:
      'Une signature tardive n’est possible que sur autorisation expresse du service instructeur.',
    remedy:
      'Demandez cette autorisation au service instructeur avant la clôture, ou signez la demande.',
  },
  'refus.signature_trop_tard': {
    status: 409,
    sentence: 'Le délai accordé pour signer est passé.',
    remedy: 'Adressez-vous au service instructeur de votre région.',
  },
}

const desk = {
  'refus.complements_vides': {
    status: 422,
    sentence: 'La demande de compléments ne contient aucun point.',
    remedy: 'Ajoutez au moins un point, avec la question posée à la structure.',
  },
  'refus.complements_sans_reponse': {
    status: 422,
    sentence: 'Tous les points de la demande de compléments n’ont pas reçu de réponse.',
    remedy: 'Répondez à chaque point, puis envoyez l’ensemble.',
  },
  'refus.complements_en_cours': {
    status: 409,
    sentence: 'La structure a encore du temps pour répondre à la demande de compléments.',
    remedy: 'Attendez l’échéance, ou indiquez le motif pour lequel la demande est levée avant.',
  },
  'refus.complements_a_examiner': {
    status: 409,
    sentence: 'Des compléments reçus restent à examiner.',
    remedy: 'Acceptez ou refusez chaque point auquel la structure a répondu.',
  },
  'refus.pieces_a_verifier': {
    status: 409,
    sentence: 'Des pièces n’ont pas encore été vérifiées.',
    remedy: 'Indiquez pour chaque pièce si elle est conforme, manquante, illisible ou périmée.',
  },
  'refus.piece_indispensable': {
    status: 409,
    sentence: 'Une pièce indispensable à l’étude du dossier manque ou n’est pas conforme.',
    remedy: 'Demandez-la à la structure par une demande de compléments.',
  },
  'refus.avis_a_demander': {
    status: 409,
    sentence: 'Un avis obligatoire n’a pas été demandé.',
    remedy:
      'Demandez l’avis de chaque service et de chaque coordinateur que l’appel à projets prévoit de consulter.',
  },
  'refus.avis_attendus': {
    status: 409,
    sentence: 'Un avis obligatoire est encore attendu.',
    remedy: 'Attendez la réponse ou l’échéance, ou relancez la personne consultée.',
  },
  'refus.avis_national_inutile': {
    status: 409,
    sentence:
      'La structure n’est pas candidate pour la première fois\u00a0: l’avis du comité national n’est pas requis.',
    remedy: 'Poursuivez l’examen en comité régional.',
  },
  'refus.avis_national_rendu': {
    status: 409,
    sentence: 'Le comité national a déjà rendu son avis sur ce dossier.',
    remedy: 'Poursuivez l’examen en comité régional.',
  },
  'refus.avis_nationaux_attendus': {
    status: 409,
    sentence: 'Des membres du comité national n’ont pas encore répondu.',
    remedy: 'Attendez leur réponse ou l’échéance.',
  },
  'refus.avis_national_requis': {
    status: 409,
    sentence:
      'La structure est candidate pour la première fois\u00a0: le comité national doit d’abord donner son avis.',
    remedy: 'Transmettez le dossier au comité national.',
  },
}

const decision = {
  'refus.decision_comite': {
    status: 409,
    sentence: 'Le comité n’a pas pris cette décision sur ce dossier.',
    remedy:
      'Inscrivez le dossier à l’ordre du jour d’un comité et faites-y enregistrer la décision.',
  },
  'refus.montant': {
    status: 422,
    sentence: 'Le montant manque ou dépasse le maximum que les règles permettent.',
    remedy: 'Ramenez-le au maximum indiqué dans le calcul de chaque poste.',
  },
  'refus.enveloppe': {
    status: 409,
    sentence: 'L’enveloppe disponible ne permet pas d’accorder ce montant.',
    remedy:
      'Réduisez le montant, placez le dossier en liste d’attente ou saisissez le comité national.',
  },
  'refus.rang': {
    status: 409,
    sentence: 'Un autre dossier précède celui-ci sur la liste d’attente.',
    remedy: 'Examinez d’abord le dossier de premier rang.',
  },
  'refus.lettre': {
    status: 409,
    sentence: 'La lettre de décision n’a pas encore été établie.',
    remedy: 'Établissez la lettre, relisez-la, puis notifiez la décision.',
  },
  'refus.montant_deja_accepte': {
    status: 409,
    sentence: 'La structure a déjà accepté le montant.',
    remedy: 'Pour y revenir, adressez-vous au service instructeur.',
  },
}

export const dossierRefusals = { ...filing, ...desk, ...decision }
