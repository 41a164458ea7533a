import { typeset } from './typeset.ts'

/** The pages by which one enters: signing in, opening an account, choosing a password. */
export const signInTexts = typeset({
  title: 'Se connecter',
  lead: 'Avec l’adresse électronique et le mot de passe de votre compte sur le guichet.',
  email: 'Adresse électronique',
  password: 'Mot de passe',
  submit: 'Me connecter',
  forgotten: 'Mot de passe oublié ?',
  noAccountTitle: 'Vous n’avez pas encore de compte ?',
  noAccount:
    'Ouvrez-en un avec votre adresse professionnelle. Vous pourrez ensuite enregistrer votre structure, ou rejoindre celle qui vous invite.',
  register: 'Créer un compte',
  unconfirmedTitle: 'Recevoir un nouveau lien de confirmation',
  unconfirmed: (email: string): string => `Un nouveau courriel partira à l’adresse ${email}.`,
  sendAgain: 'Envoyer un nouveau lien',
})

export const demoTexts = typeset({
  title: 'Comptes de démonstration',
  lead: 'Choisissez un compte : le formulaire se remplit, il reste à vous connecter. Tous ont le même mot de passe, public.',
  caption: 'Liste des comptes de démonstration',
  account: 'Compte',
  who: 'Rôle',
  act: 'Connexion',
  fill: 'Remplir le formulaire',
  fillWith: (label: string): string => ` avec le compte ${label}`,
  filled: (label: string): string => `Le formulaire est rempli avec le compte « ${label} ».`,
  mailbox: 'Voir les courriels de la démonstration',
})

export const registrationTexts = typeset({
  title: 'Créer un compte',
  lead: 'Le compte est personnel. Il vous permettra d’enregistrer votre structure, ou de rejoindre celle qui vous invite.',
  name: 'Prénom et nom',
  nameHelp:
    'Ils sont montrés aux membres de votre structure et au service qui instruit vos dossiers.',
  email: 'Adresse électronique',
  emailHelp: 'Votre adresse professionnelle. Un courriel y sera envoyé pour la confirmer.',
  password: 'Mot de passe',
  passwordHelp:
    'Au moins 12 caractères, sans votre nom ni votre adresse. Une phrase de quelques mots convient.',
  submit: 'Créer mon compte',
  signIn: 'J’ai déjà un compte : me connecter',
  again: 'Rien n’est arrivé ? Vérifiez l’adresse et recommencez l’inscription.',
})

export const confirmationTexts = typeset({
  title: 'Confirmer mon adresse',
  lead: 'Dernière étape : saisissez le mot de passe que vous avez choisi à l’inscription. Votre adresse sera confirmée et vous serez connecté.',
  password: 'Mot de passe choisi à l’inscription',
  submit: 'Confirmer mon adresse',
  missing:
    'Le lien est incomplet. Ouvrez de nouveau le courriel et suivez son lien, ou copiez-le en entier.',
})

export const passwordTexts = typeset({
  title: 'Mot de passe oublié',
  lead: 'Donnez l’adresse de votre compte : un lien y sera envoyé pour choisir un nouveau mot de passe.',
  email: 'Adresse électronique',
  submit: 'Recevoir le lien',
  newTitle: 'Choisir un nouveau mot de passe',
  newLead:
    'Une fois le mot de passe changé, vous serez connecté ici et vos autres sessions seront fermées.',
  newPassword: 'Nouveau mot de passe',
  newSubmit: 'Changer le mot de passe',
  back: 'Revenir à la connexion',
})

export const invitationTexts = typeset({
  title: 'Rejoindre une structure',
  lead: (structure: string): string =>
    `Vous êtes invité à rejoindre « ${structure} » sur le guichet.`,
  structure: 'Structure',
  right: 'Votre droit',
  email: 'Adresse invitée',
  until: 'Valable jusqu’au',
  accept: 'Rejoindre la structure',
  openTitle: 'Ouvrir votre compte',
  openHelp:
    'Votre adresse est déjà confirmée par cette invitation : il manque votre nom et un mot de passe.',
  openSubmit: 'Ouvrir mon compte et rejoindre la structure',
  signInHelp: 'Vous avez déjà un compte à cette adresse. Connectez-vous : vous reviendrez ici.',
  otherAccount: (email: string): string =>
    `Vous êtes connecté avec l’adresse ${email}, qui n’est pas celle de l’invitation. Déconnectez-vous, puis suivez de nouveau le lien du courriel.`,
  signOut: 'Me déconnecter',
  over: 'Demandez à la personne qui vous a invité de vous envoyer une nouvelle invitation.',
})

export const profileTexts = typeset({
  title: 'Mon compte',
  lead: 'Vos coordonnées, votre mot de passe et vos sessions.',
  identity: 'Coordonnées',
  name: 'Prénom et nom',
  phone: 'Téléphone',
  phoneHelp:
    'Pour que le service instructeur puisse vous joindre. Par exemple 04\u00a076\u00a000\u00a000\u00a000.',
  email: 'Adresse électronique',
  emailHelpAgent:
    'Elle identifie votre compte. Pour en changer, adressez-vous à l’administration technique du guichet.',
  nameHelpAgent: 'Ils sont montrés aux agents et aux structures avec qui vous échangez.',
  phoneHelpAgent:
    'Pour que vos correspondants puissent vous joindre. Par exemple 04\u00a076\u00a000\u00a000\u00a000.',
  emailHelp:
    'Elle identifie votre compte. Pour en changer, ouvrez un compte avec la nouvelle adresse et faites-vous inviter par votre structure.',
  save: 'Enregistrer mes coordonnées',
  password: 'Mot de passe',
  present: 'Mot de passe actuel',
  next: 'Nouveau mot de passe',
  change: 'Changer mon mot de passe',
  mails: 'Courriels',
  mailsHelp:
    'Ce choix vaut pour les nouvelles d’un dossier : messages, rappels, suites de l’instruction. L’accusé de réception, une demande de compléments, une décision et ce qui touche à votre compte vous sont toujours envoyés.',
  mailChoice: 'Quand être prévenu',
  mailChoices: {
    at_once: { label: 'À chaque événement' },
    daily: { label: 'Une fois par jour', help: 'Un résumé, à 7 h.' },
    none: {
      label: 'Jamais',
      help: 'Vous verrez les nouvelles en ouvrant le guichet.',
    },
  },
  saveMails: 'Enregistrer mon choix',
  rights: 'Droits',
  everywhereHeld: 'France entière',
  noRights: 'Vous n’êtes membre d’aucune structure.',
  declare: 'Enregistrer ma structure',
  sessions: 'Sessions ouvertes',
  sessionsHelp:
    'Une session par navigateur où vous êtes connecté. Sans activité, elle se ferme après deux heures.',
  sessionsCaption: 'Liste des sessions',
  opened: 'Ouverte le',
  ends: 'Se ferme le',
  which: 'Navigateur',
  thisOne: 'Celui-ci',
  other: 'Un autre',
  everywhere: 'Me déconnecter partout',
})
