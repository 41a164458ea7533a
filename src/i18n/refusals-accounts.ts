/** Refusals of accounts, structures and their members. */
export const accountRefusals = {
  'refus.identifiants': {
    status: 401,
    sentence: 'L’adresse électronique ou le mot de passe n’est pas correct.',
    remedy:
      'Vérifiez les deux, puis recommencez. Vous pouvez aussi choisir un nouveau mot de passe.',
  },
  'refus.compte_non_confirme': {
    status: 403,
    sentence: 'Votre adresse électronique n’est pas encore confirmée.',
    remedy: 'Suivez le lien du courriel reçu à l’inscription, ou demandez un nouveau lien.',
  },
  'refus.trop_de_tentatives': {
    status: 429,
    sentence: 'Trop de tentatives en peu de temps.',
    remedy: 'Patientez quinze minutes, puis recommencez. Votre compte n’est pas bloqué.',
  },
  'refus.lien_perime': {
    status: 410,
    sentence: 'Ce lien a déjà servi ou n’est plus valable.',
    remedy: 'Demandez un nouveau lien depuis la page de connexion.',
  },
  'refus.mot_de_passe_inscription': {
    status: 422,
    sentence: 'Ce n’est pas le mot de passe donné à l’inscription.',
    remedy:
      'Saisissez-le de nouveau, ou choisissez-en un autre avec «\u00a0Mot de passe oublié\u00a0».',
  },
  'refus.mot_de_passe_actuel': {
    status: 422,
    sentence: 'Le mot de passe actuel n’est pas correct.',
    remedy: 'Saisissez le mot de passe avec lequel vous vous connectez.',
  },
  'refus.premier_compte': {
    status: 403,
    sentence: 'Le premier compte ne s’ouvre pas depuis cette page.',
    remedy: 'La personne qui exploite le guichet l’ouvre depuis le serveur.',
  },
  'refus.siret_pris': {
    status: 409,
    sentence: 'Une structure est déjà enregistrée avec ce numéro SIRET.',
    remedy:
      'Demandez à l’un de ses membres de vous y inviter, depuis la page «\u00a0Ma structure\u00a0».',
  },
  'refus.representation_requise': {
    status: 403,
    sentence: 'Seul un représentant légal de la structure peut faire cela.',
    remedy:
      'Demandez-le à l’un des représentants légaux, nommés sur la page «\u00a0Ma structure\u00a0».',
  },
  'refus.dernier_representant': {
    status: 409,
    sentence: 'Une structure garde toujours au moins un représentant légal.',
    remedy: 'Donnez d’abord ce droit à une autre personne, puis recommencez.',
  },
  'refus.deja_membre': {
    status: 409,
    sentence: 'Cette personne est déjà membre de la structure.',
    remedy: 'Changez son droit dans la liste des membres.',
  },
  'refus.invitation_perimee': {
    status: 410,
    sentence: 'Cette invitation a déjà servi, a été retirée ou n’est plus valable.',
    remedy: 'Demandez une nouvelle invitation à la personne qui vous l’a envoyée.',
  },
  'refus.invitation_autre_adresse': {
    status: 403,
    sentence: 'Cette invitation a été envoyée à une autre adresse que celle de votre compte.',
    remedy: 'Connectez-vous avec l’adresse à laquelle vous l’avez reçue.',
  },
  'refus.invitation_connexion': {
    status: 401,
    sentence: 'Un compte existe déjà avec cette adresse.',
    remedy: 'Connectez-vous pour accepter l’invitation.',
  },
} as const
