import { LONGEST_MESSAGE } from '#messages/limits.ts'

import { formatInteger } from './numbers.ts'

/** Why a message to the other side of a dossier is refused. */
export const messageRefusals = {
  'refus.message_vide': {
    status: 422,
    sentence: 'Le message est vide.',
    remedy: 'Écrivez-le, puis envoyez-le.',
  },
  'refus.message_trop_long': {
    status: 422,
    sentence: `Le message dépasse ${formatInteger(LONGEST_MESSAGE)}\u00a0signes.`,
    remedy: 'Raccourcissez-le, ou envoyez-le en plusieurs fois. Votre texte est gardé.',
  },
  'refus.message_brouillon': {
    status: 409,
    sentence: 'Le dossier n’est pas encore déposé\u00a0: personne ne l’instruit.',
    remedy:
      'Écrivez au service de votre région, dont l’adresse figure sur la page de l’appel à projets.',
  },
}
