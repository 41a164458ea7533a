import type { Explanation } from './fields.ts'

/** Why a change cannot be kept at all; what was typed stays on the screen. */
const refusals = {
  'path.unknown': {
    sentence: 'Cette question n’existe pas, ou n’existe plus, dans ce formulaire.',
    remedy: 'Rechargez la page\u202f; ce que vous avez saisi ailleurs est conservé.',
  },
  'path.notAnswerable': {
    sentence: 'Cette partie du formulaire ne se remplit pas.',
    remedy: 'Rechargez la page.',
  },
  'row.fixed': {
    sentence: 'Cette ligne du budget ne peut être ni ajoutée, ni déplacée, ni supprimée.',
    remedy: 'Laissez son montant vide si elle ne vous concerne pas.',
  },
  'row.missing': {
    sentence: 'La ligne à laquelle appartient cette réponse n’est pas encore enregistrée.',
    remedy: 'L’enregistrement reprend dès que la ligne l’est.',
  },
  'row.unreadable': {
    sentence: 'Cette ligne n’a pas la forme attendue.',
    remedy: 'Rechargez la page.',
  },
  'rows.full': {
    sentence: 'Ce tableau a atteint son nombre de lignes.',
    remedy: 'Supprimez une ligne pour en ajouter une autre.',
  },
  'typed.tooLong': {
    sentence: 'Ce texte est trop long pour être enregistré.',
    remedy: 'Raccourcissez-le\u202f; il reste à l’écran en attendant.',
  },
} as const satisfies Record<string, Explanation>

export type SaveRefusalCode = keyof typeof refusals
export type SaveRefusal = Explanation & { code: SaveRefusalCode }

export const saveRefusal = (code: SaveRefusalCode): SaveRefusal => ({ code, ...refusals[code] })
