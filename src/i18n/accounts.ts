/** What the pages of accounts and structures say. `\u00a0` and `\u202f` are the French no-break spaces. */
import type { Weakness } from '#accounts/passwords.ts'

/** Said at the top of a page after an act, by the code that the address carries (`?fait=`). */
export const doneTexts = {
  reroute: {
    title: 'Le dossier est transmis',
    text: 'La région choisie l’a dans sa liste. La structure et les deux services en sont prévenus par courriel.',
  },
  inscription_envoyee: {
    title: 'Consultez votre messagerie',
    text: 'Si l’adresse est correcte, un courriel vient de partir. Suivez son lien pour confirmer l’adresse et ouvrir votre compte. Il arrive en quelques minutes\u00a0; regardez aussi dans les courriers indésirables.',
  },
  confirmation_envoyee: {
    title: 'Consultez votre messagerie',
    text: 'Si un compte attend d’être confirmé à cette adresse, un nouveau lien vient de partir.',
  },
  mot_de_passe_envoye: {
    title: 'Consultez votre messagerie',
    text: 'Si un compte existe à cette adresse, un lien pour choisir un nouveau mot de passe vient de partir. Il est valable une heure.',
  },
  compte_confirme: {
    title: 'Votre compte est ouvert',
    text: 'Votre adresse est confirmée et vous êtes connecté.',
  },
  mot_de_passe_change: {
    title: 'Votre mot de passe est changé',
    text: 'Vos autres sessions ont été fermées.',
  },
  filtre_enregistre: {
    title: 'Filtre enregistré',
    text: 'Vous le retrouvez au-dessus des filtres de la liste.',
  },
  filtre_renomme: { title: 'Filtre renommé', text: 'Il porte son nouveau nom.' },
  filtre_supprime: { title: 'Filtre supprimé', text: 'Il ne paraît plus sur la liste.' },
  profil_enregistre: { title: 'Enregistré', text: 'Vos coordonnées sont à jour.' },
  courriels_choisis: {
    title: 'Enregistré',
    text: 'Votre choix vaut pour les prochains courriels.',
  },
  deconnecte: { title: 'Vous êtes déconnecté', text: 'Votre session est fermée.' },
  deconnecte_partout: {
    title: 'Vous êtes déconnecté partout',
    text: 'Toutes vos sessions sont fermées, celle-ci comprise.',
  },
  structure_creee: {
    title: 'La structure est enregistrée',
    text: 'Vous en êtes représentant légal. Vous pouvez préparer un dossier et inviter des collègues.',
  },
  structure_enregistree: { title: 'Enregistré', text: 'La fiche de la structure est à jour.' },
  invitation_envoyee: {
    title: 'L’invitation est partie',
    text: 'Elle est valable sept jours et ne sert qu’une fois.',
  },
  invitation_retiree: { title: 'L’invitation est retirée', text: 'Son lien ne sert plus.' },
  invitation_acceptee: {
    title: 'Vous avez rejoint la structure',
    text: 'Ses dossiers sont dans votre espace.',
  },
  droit_change: { title: 'Le droit est changé', text: 'Il vaut dès maintenant.' },
  structure_quittee: {
    title: 'Vous avez quitté la structure',
    text: 'Vous n’avez plus accès à ses dossiers. Ce que vous y avez écrit reste.',
  },
  membre_retire: {
    title: 'La personne n’est plus membre de la structure',
    text: 'Elle n’a plus accès à ses dossiers. Ce qu’elle y a écrit reste.',
  },
} as const

export type DoneCode = keyof typeof doneTexts

export const isDoneCode = (code: string): code is DoneCode => Object.hasOwn(doneTexts, code)

/** Why a password is refused. */
export const weaknessTexts: Readonly<Record<Weakness, string>> = {
  short:
    'Ce mot de passe est trop court. Donnez au moins 12\u00a0caractères\u00a0: une phrase de quelques mots convient.',
  long: 'Ce mot de passe dépasse 200\u00a0caractères. Raccourcissez-le.',
  repeated: 'Ce mot de passe répète trop peu de signes différents. Donnez-en un plus varié.',
  identity:
    'Ce mot de passe contient votre nom ou votre adresse. Donnez-en un que l’on ne peut pas deviner.',
}

/** Why a value of these forms is refused, with what is expected. */
export const fieldTexts = {
  emailMissing: 'Saisissez votre adresse électronique.',
  passwordMissing: 'Saisissez votre mot de passe.',
  nameMissing: 'Saisissez votre prénom et votre nom.',
  nameTooLong: 'Ce nom dépasse 120\u00a0caractères. Abrégez-le.',
  structureNameMissing:
    'Saisissez la dénomination de la structure, telle qu’elle figure dans ses statuts.',
  structureNameTooLong: 'Cette dénomination dépasse 200\u00a0caractères. Abrégez-la.',
  siretMissing: 'Saisissez le numéro SIRET, 14\u00a0chiffres.',
  legalCategory: 'Choisissez la catégorie juridique de la structure.',
  addressMissing: 'Saisissez l’adresse de la structure.',
  region:
    'Cette commune n’est dans le ressort d’aucune région. Écrivez au ministère pour savoir comment candidater.',
  right: 'Choisissez un droit.',
  tokenMissing:
    'Suivez le lien du courriel jusqu’au bout\u00a0: il manque une partie de son adresse.',
  mailChoice: 'Choisissez un rythme de la liste.',
  nothing: 'Donnez au moins une valeur à changer.',
} as const

export const rightTexts = {
  reader: 'Lecture',
  editor: 'Rédaction',
  representative: 'Représentation légale',
} as const

/** What each right allows, beside its name. */
export const rightHelps = {
  reader: 'Lire les dossiers de la structure.',
  editor: 'Lire et remplir les dossiers, joindre les pièces.',
  representative:
    'Remplir, signer et déposer les dossiers, tenir la fiche de la structure et ses membres.',
} as const
