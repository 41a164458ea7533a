/** Refusals that any page may meet, and those of filing. */
export const platformRefusals = {
  'refus.envoi_pas_abandonne': {
    status: 409,
    sentence: 'Cet envoi n’est pas abandonné : il est parti, ou sera encore tenté.',
    remedy: 'Rechargez la liste.',
  },
  'refus.connexion': {
    status: 401,
    sentence: 'Vous n’êtes pas connecté, ou votre session a expiré.',
    remedy: 'Connectez-vous de nouveau : ce que vous avez saisi est gardé.',
  },
  'refus.introuvable': {
    status: 404,
    sentence: 'Ce que vous cherchez n’existe pas, ou vous n’y avez pas accès.',
    remedy: 'Vérifiez l’adresse, ou le compte avec lequel vous êtes connecté.',
  },
  'refus.lecture_seule': {
    status: 403,
    sentence: 'Votre droit dans cette structure permet de lire, pas de modifier.',
    remedy: 'Demandez à sa représentante ou à son représentant légal un droit de rédaction.',
  },
  'refus.origine': {
    status: 403,
    sentence: 'Cette demande ne vient pas d’une page du guichet.',
    remedy: 'Revenez sur le guichet et recommencez depuis la page voulue.',
  },
  'refus.json': {
    status: 400,
    sentence: 'La demande n’est pas lisible.',
    remedy: 'Rechargez la page et recommencez.',
  },
  'refus.corps': {
    status: 422,
    sentence: 'La demande contient une valeur qui n’est pas celle attendue.',
    remedy: 'Corrigez les champs nommés, puis recommencez.',
  },
  'refus.trop_grand': {
    status: 413,
    sentence: 'L’envoi dépasse la taille permise.',
    remedy:
      'Un fichier peut peser 20 Mo au plus : partagez-le en plusieurs. Un texte se raccourcit.',
  },
  'refus.trop_de_demandes': {
    status: 429,
    sentence: 'Trop de demandes en peu de temps depuis cette adresse.',
    remedy: 'Patientez quelques minutes, puis recommencez.',
  },
  'refus.deja_depose': {
    status: 409,
    sentence: 'Le dossier est déposé : il ne peut plus être modifié.',
    remedy: 'Pour le compléter, écrivez au service qui l’instruit.',
  },
  'refus.contact_sans_telephone': {
    status: 422,
    sentence: 'Un service n’a pas de numéro de téléphone, que l’accusé de réception doit porter.',
    remedy: 'Complétez « Contacts par région », puis publiez.',
  },
  'refus.edition_fermee': {
    status: 409,
    sentence: 'L’appel à projets n’est pas ouvert au dépôt.',
    remedy: 'Consultez son calendrier sur la page de l’appel à projets.',
  },
  'refus.edition_incorrecte': {
    status: 422,
    sentence: 'L’édition ne peut pas être publiée en l’état.',
    remedy: 'Corrigez les points indiqués, enregistrez, puis publiez.',
  },
  'refus.cloture_a_venir': {
    status: 409,
    sentence: 'La clôture de l’appel à projets n’est pas encore passée.',
    remedy: 'Attendez la date et l’heure de clôture, ou modifiez le calendrier et publiez.',
  },
  'refus.cloture_passee': {
    status: 409,
    sentence: 'La date de clôture de l’édition est passée.',
    remedy: 'Donnez une date de clôture à venir, enregistrez, puis rouvrez.',
  },
  'refus.dossiers_en_cours': {
    status: 409,
    sentence: 'Des dossiers de cette édition ne sont pas terminés.',
    remedy: 'Terminez leur instruction avant d’archiver l’édition.',
  },
  'refus.piece_inconnue': {
    status: 422,
    sentence: 'Cette pièce n’est pas demandée par l’appel à projets.',
    remedy: 'Choisissez une pièce de la liste.',
  },
  'refus.trop_de_fichiers': {
    status: 422,
    sentence: 'Cette pièce a déjà le nombre de fichiers permis.',
    remedy: 'Retirez un fichier avant d’en ajouter un autre.',
  },
  'refus.fichier_vide': {
    status: 422,
    sentence: 'Le fichier est vide.',
    remedy: 'Vérifiez qu’il s’ouvre sur votre poste, puis joignez-le de nouveau.',
  },
  'refus.fichier_type': {
    status: 422,
    sentence: 'Le contenu du fichier n’est pas d’un type accepté.',
    remedy: 'Joignez un PDF, une image (PNG ou JPEG) ou un document Word, Excel ou LibreOffice.',
  },
  'refus.fichier_pdf': {
    status: 422,
    sentence: 'Le fichier se présente comme un PDF, mais il est incomplet ou abîmé.',
    remedy: 'Enregistrez-le de nouveau au format PDF, vérifiez qu’il s’ouvre, puis joignez-le.',
  },
  'refus.fichier_nom': {
    status: 422,
    sentence: 'Le nom du fichier ne correspond pas à son contenu.',
    remedy: 'Donnez-lui l’extension de son vrai format, puis joignez-le de nouveau.',
  },
  'refus.champ_inconnu': {
    status: 422,
    sentence: 'Cette question n’existe pas dans le formulaire de ce dossier.',
    remedy: 'Rechargez la page : le formulaire a pu changer.',
  },
  'refus.incomplet': {
    status: 422,
    sentence: 'Le dossier n’est pas complet.',
    remedy:
      'Ouvrez la page de vérification : elle dit ce qui manque, avec un lien vers chaque question.',
  },
  'panne.stockage': {
    status: 503,
    sentence: 'L’espace où sont gardés les fichiers ne répond pas.',
    remedy:
      'Ce fichier n’a pas été enregistré ; vos réponses et vos autres fichiers le sont. Réessayez dans quelques minutes.',
  },
  'panne.stockage_plein': {
    status: 503,
    sentence: 'L’espace où sont gardés les fichiers est plein.',
    remedy:
      'Ce fichier n’a pas été enregistré ; vos réponses et vos autres fichiers le sont. L’exploitant du guichet doit libérer de la place : réessayez plus tard.',
  },
  'panne.fichier_absent': {
    status: 404,
    sentence: 'Ce fichier est introuvable dans l’espace où il devrait être gardé.',
    remedy: 'Signalez-le au service instructeur : une sauvegarde permet de le retrouver.',
  },
  'panne.base': {
    status: 503,
    sentence: 'La base de données du guichet ne répond pas.',
    remedy:
      'Ce que vous venez d’envoyer n’est peut-être pas enregistré ; tout ce qui l’était le reste. Réessayez dans une minute : rien ne se fera deux fois.',
  },
  'panne.base_pleine': {
    status: 503,
    sentence: 'Le guichet n’a plus de place pour enregistrer.',
    remedy:
      'Rien n’a été enregistré de ce que vous venez d’envoyer ; tout ce qui était enregistré le reste. L’exploitant du guichet doit libérer de la place : réessayez plus tard.',
  },
  'panne.affluence': {
    status: 503,
    sentence: 'Le guichet enregistre d’autres changements au même endroit.',
    remedy:
      'Rien n’a été enregistré de ce que vous venez d’envoyer ; tout ce qui l’était le reste. Réessayez dans une minute.',
  },
  'panne.interne': {
    status: 500,
    sentence: 'Une erreur est survenue de notre côté.',
    remedy:
      'Ce que vous avez saisi est gardé. Réessayez ; si cela dure, donnez le numéro de l’incident.',
  },
} as const
