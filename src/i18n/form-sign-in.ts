/** What is said to one whose session ended while filling in a form. */
export const signInTexts = {
  title: 'Votre session a expiré',
  lead: 'Reconnectez-vous pour continuer ici\u00a0: ce que vous avez saisi est gardé et partira aussitôt.',
  email: 'Adresse électronique',
  password: 'Mot de passe',
  submit: 'Se reconnecter',
  busy: 'Connexion en cours…',
  unreachable: 'Le service ne répond pas. Vérifiez votre connexion, puis réessayez.',
  missing: 'Saisissez votre adresse électronique et votre mot de passe.',
} as const
