import type { RefusalParams } from '#forms/kinds/refusal.ts'
import { counted, quote } from './quotation.ts'

const answers = (count?: string) => counted(count, 'réponse', 'réponses')

/** Texts, addresses of mail and web, dates and choices. */
export const textRefusals = {
  'value.type': () => ({
    sentence: 'Cette réponse n’a pas la forme attendue.',
    remedy: 'Saisissez-la de nouveau dans le champ.',
  }),
  'value.empty': () => ({
    sentence: 'Cette réponse est vide.',
    remedy: 'Saisissez une réponse.',
  }),
  'value.notCanonical': () => ({
    sentence: 'Cette réponse n’est pas écrite sous sa forme définitive.',
    remedy: 'Saisissez-la de nouveau dans le champ\u00a0: elle sera mise en forme.',
  }),
  'text.nul': () => ({
    sentence: 'Ce texte contient un caractère nul, qui ne peut pas être enregistré.',
    remedy: 'Saisissez le texte au clavier, ou copiez-le depuis un autre document.',
  }),
  'text.surrogate': () => ({
    sentence: 'Ce texte contient un caractère incomplet, qui ne peut pas être enregistré.',
    remedy: 'Effacez le caractère illisible, souvent une émoticône coupée, puis recommencez.',
  }),
  'text.tooLong': ({ max, length }: RefusalParams) => ({
    sentence: length
      ? `Ce texte compte ${length} caractères\u202f; ${max} au plus sont acceptés.`
      : `Ce texte dépasse ${max} caractères.`,
    remedy: 'Raccourcissez le texte.',
  }),
  'email.format': () => ({
    sentence: 'Cette adresse de courriel n’a pas la forme attendue.',
    remedy: 'Écrivez-la sous la forme nom@domaine.fr, sans espace.',
  }),
  'email.accent': () => ({
    sentence: 'Cette adresse de courriel contient un accent ou un caractère spécial.',
    remedy: 'Écrivez-la sans accent, telle que votre messagerie l’affiche.',
  }),
  'email.several': () => ({
    sentence: 'Une seule adresse de courriel est attendue.',
    remedy: 'Gardez une adresse, avec un seul signe @.',
  }),
  'url.format': () => ({
    sentence: 'Cette adresse de site internet n’a pas la forme attendue.',
    remedy: 'Écrivez-la sous la forme https://www.domaine.fr, sans espace.',
  }),
  'url.scheme': () => ({
    sentence: 'Seule l’adresse d’une page internet est acceptée ici.',
    remedy: 'Donnez une adresse qui commence par https:// ou http://.',
  }),
  'url.credentials': () => ({
    sentence: 'Cette adresse contient un identifiant ou un mot de passe.',
    remedy: 'Retirez ce qui précède le signe @ et, par prudence, changez ce mot de passe.',
  }),
  'date.format': () => ({
    sentence: 'Cette date n’est pas comprise.',
    remedy: 'Écrivez le jour, le mois et l’année, par exemple 31/12/2024.',
  }),
  'date.year': () => ({
    sentence: 'L’année de cette date n’est pas acceptée.',
    remedy: 'Écrivez l’année avec ses quatre chiffres, par exemple 31/12/2024.',
  }),
  'date.impossible': () => ({
    sentence: 'Ce jour n’existe pas dans le calendrier.',
    remedy:
      'Vérifiez le jour et le mois\u00a0: le jour s’écrit en premier, par exemple 31/12/2024.',
  }),
  'date.tooEarly': ({ min }: RefusalParams) => ({
    sentence: `Cette date est trop ancienne\u202f; la première acceptée est le ${min}.`,
    remedy: `Donnez une date à partir du ${min}.`,
  }),
  'date.tooLate': ({ max }: RefusalParams) => ({
    sentence: `Cette date est trop lointaine\u202f; la dernière acceptée est le ${max}.`,
    remedy: `Donnez une date jusqu’au ${max} inclus.`,
  }),
  'yesNo.unknown': () => ({
    sentence: 'La réponse attendue est oui ou non.',
    remedy: 'Choisissez «\u00a0Oui\u00a0» ou «\u00a0Non\u00a0».',
  }),
  'choice.unknown': ({ typed }: RefusalParams) => ({
    sentence: `${quote(typed)} ne fait pas partie des réponses proposées.`,
    remedy: 'Choisissez une réponse dans la liste.',
  }),
  'choices.tooFew': ({ min }: RefusalParams) => ({
    sentence: `Il manque des réponses\u00a0: ${answers(min)} au moins.`,
    remedy: 'Choisissez d’autres réponses dans la liste.',
  }),
  'choices.tooMany': ({ max }: RefusalParams) => ({
    sentence: `Il y a trop de réponses\u00a0: ${answers(max)} au plus.`,
    remedy: 'Retirez des réponses.',
  }),
}
