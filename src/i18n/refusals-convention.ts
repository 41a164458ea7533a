/** Why a decision, an appeal or a convention cannot go on so, and what to do. */
const decision = {
  'refus.decision_absente': {
    status: 409,
    sentence: 'Aucune décision n’est à notifier sur ce dossier.',
    remedy: 'Rechargez la page\u00a0: elle dit où en est le dossier.',
  },
  'refus.decision_sans_motif': {
    status: 422,
    sentence: 'Une décision de refus, ou d’attribution partielle, se notifie avec ses motifs.',
    remedy: 'Écrivez-les\u00a0: la structure les lira dans la lettre.',
  },
  'refus.qualite_signataire': {
    status: 422,
    sentence: 'La qualité du signataire n’est pas indiquée.',
    remedy: 'Écrivez la qualité en laquelle vous signez, et votre délégation s’il y a lieu.',
  },
} as const

const appeal = {
  'refus.recours_sans_objet': {
    status: 409,
    sentence: 'La décision contestée ne s’applique plus.',
    remedy: 'Rechargez la page\u00a0: elle dit où en est le dossier.',
  },
  'refus.decision_conventionnee': {
    status: 409,
    sentence: 'Une convention est préparée ou signée sur la décision contestée.',
    remedy:
      'Abandonnez-la avant d’accueillir le recours, ou modifiez par avenant celle qui est en cours.',
  },
  'refus.recours_trop_tard': {
    status: 409,
    sentence: 'Le délai de deux mois pour former un recours gracieux est passé.',
    remedy: 'Écrivez au service\u00a0: il peut toujours vous répondre, sans y être tenu.',
  },
  'refus.recours_en_cours': {
    status: 409,
    sentence: 'Un recours gracieux a déjà été formé contre cette décision.',
    remedy: 'La page du dossier dit ce qu’il devient.',
  },
} as const

const convention = {
  'refus.convention_incomplete': {
    status: 422,
    sentence: 'Il manque à la convention des informations que ses articles exigent.',
    remedy: 'La page les énumère\u00a0: complétez-les, puis recommencez.',
  },
  'refus.montant_non_accepte': {
    status: 409,
    sentence: 'La structure n’a pas encore accepté le montant accordé.',
    remedy: 'Attendez sa réponse, ou relancez-la.',
  },
  'refus.montant_convention': {
    status: 422,
    sentence: 'Le montant de la convention n’est pas celui de la décision.',
    remedy: 'Reprenez le montant de chaque poste tel qu’il a été décidé.',
  },
  'refus.dates_convention': {
    status: 422,
    sentence: 'Les dates de la convention ne se suivent pas.',
    remedy: 'Choisissez une date d’effet\u00a0; le terme et les bilans en découlent.',
  },
  'refus.poste_avenant': {
    status: 422,
    sentence:
      'Un poste de l’avenant dépasse ce qui a été demandé ou ce que les règles permettent pour sa quotité, ou n’a plus de quotité.',
    remedy:
      'Réduisez son montant, ou indiquez sa quotité en ETP\u202f; pour le retirer, mettez 0\u202f€.',
  },
  'refus.avenant_sans_objet': {
    status: 409,
    sentence: 'La convention à modifier n’est pas en cours.',
    remedy: 'Un avenant ne modifie qu’une convention entrée en vigueur.',
  },
  'refus.convention_non_editee': {
    status: 409,
    sentence: 'Le document de la convention n’est pas encore établi.',
    remedy: 'Attendez un instant, puis rechargez la page.',
  },
  'refus.copie_signee': {
    status: 422,
    sentence: 'L’exemplaire signé n’est pas joint.',
    remedy: 'Joignez le fichier PDF de la convention signée.',
  },
  'refus.copie_pdf': {
    status: 422,
    sentence: 'L’exemplaire signé doit être un fichier PDF.',
    remedy: 'Numérisez toutes les pages signées en un seul fichier PDF.',
  },
  'refus.copie_non_signee': {
    status: 422,
    sentence:
      'Ce fichier est la convention telle qu’elle a été envoyée\u00a0: elle n’est pas signée.',
    remedy: 'Signez-la, puis joignez l’exemplaire signé.',
  },
  'refus.copie_autre': {
    status: 422,
    sentence: 'Ce fichier est déjà celui d’un autre document de la plateforme.',
    remedy: 'Joignez l’exemplaire de cette convention que vous avez signé.',
  },
  'refus.convention_sans_modele': {
    status: 409,
    sentence: 'L’appel à projets ne prévoit pas de modèle de convention.',
    remedy: 'Demandez à l’administration centrale de l’ajouter à l’édition.',
  },
  'refus.date_effet_a_venir': {
    status: 409,
    sentence: 'La date d’effet de la convention n’est pas atteinte.',
    remedy: 'La convention entrera en vigueur d’elle-même à cette date.',
  },
  'refus.convention_en_cours': {
    status: 409,
    sentence: 'La convention n’est pas arrivée à son terme.',
    remedy: 'Pour y mettre fin avant, résiliez-la en donnant vos motifs.',
  },
  'refus.convention_existante': {
    status: 409,
    sentence: 'Une convention est déjà préparée pour ce dossier.',
    remedy: 'Ouvrez-la, ou abandonnez-la avant d’en préparer une autre.',
  },
} as const

export const conventionRefusals = { ...decision, ...appeal, ...convention }
