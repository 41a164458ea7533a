import type { RefusalParams } from '#forms/kinds/refusal.ts'
import { quote } from './quotation.ts'

const WRITING = 'par exemple 1\u202f234,50'

/** Numbers, amounts, percentages and telephone numbers. */
export const numberRefusals = {
  'number.format': () => ({
    sentence: 'Ce nombre n’est pas compris.',
    remedy: `Écrivez-le en chiffres, avec une virgule pour les décimales, ${WRITING}.`,
  }),
  'number.ambiguous': ({ typed }: RefusalParams) => ({
    sentence: `${quote(typed)} peut se lire de deux façons\u00a0: le point ou la virgule y sépare soit les milliers, soit les décimales.`,
    remedy: `Séparez les milliers par une espace et les décimales par une virgule, ${WRITING}.`,
  }),
  'number.grouping': () => ({
    sentence: 'Les espaces de ce nombre ne séparent pas des milliers.',
    remedy: `Écrivez un seul nombre, sans espace ou par groupes de trois chiffres, ${WRITING}.`,
  }),
  'number.several': () => ({
    sentence: 'Plusieurs nombres ont été collés\u202f; un seul est attendu.',
    remedy: 'Copiez une seule cellule de votre tableur, ou saisissez le nombre.',
  }),
  'number.multiple': () => ({
    sentence: 'Les milliers et les millions ne peuvent pas être abrégés.',
    remedy: 'Écrivez le nombre entier, par exemple 12\u202f000 au lieu de 12\u00a0k.',
  }),
  'number.unit': ({ unit, expected }: RefusalParams) => ({
    sentence: expected
      ? `L’unité ${quote(unit)} n’est pas celle qui est attendue\u00a0: ${quote(expected)}.`
      : `${quote(unit)} n’est pas attendu ici\u00a0: un nombre seul suffit.`,
    remedy: expected
      ? `Vérifiez le nombre et écrivez-le sans unité, ou avec ${quote(expected)}.`
      : 'Écrivez le nombre seul.',
  }),
  'number.notWhole': () => ({
    sentence: 'Un nombre entier est attendu, sans décimale.',
    remedy: 'Écrivez le nombre sans virgule\u202f; nous ne l’arrondissons pas à votre place.',
  }),
  'number.tooManyDecimals': ({ decimals }: RefusalParams) => ({
    sentence: `Ce nombre a trop de décimales\u202f; ${decimals} au plus ${Number(decimals) > 1 ? 'sont acceptées' : 'est acceptée'}.`,
    remedy: 'Retirez des décimales\u202f; nous n’arrondissons pas à votre place.',
  }),
  'number.tooSmall': ({ min }: RefusalParams) => ({
    sentence: `Ce nombre est trop petit\u202f; le minimum est ${min}.`,
    remedy: `Saisissez ${min} ou davantage.`,
  }),
  'number.tooLarge': ({ max }: RefusalParams) => ({
    sentence: `Ce nombre est trop grand\u202f; le maximum est ${max}.`,
    remedy: `Saisissez ${max} ou moins, en vérifiant la virgule.`,
  }),
  'phone.format': () => ({
    sentence: 'Ce numéro de téléphone n’a pas la forme attendue.',
    remedy:
      'Écrivez ses dix chiffres, par exemple 01\u00a099\u00a000\u00a012\u00a034, ou l’indicatif du pays précédé de +.',
  }),
  'phone.short': () => ({
    sentence: 'Un numéro court ne peut pas être appelé de partout.',
    remedy: 'Donnez un numéro à dix chiffres.',
  }),
  'phone.several': () => ({
    sentence: 'Un seul numéro de téléphone est attendu.',
    remedy: 'Gardez le numéro où l’on vous joint le plus facilement.',
  }),
  'phone.premium': () => ({
    sentence: 'Un numéro surtaxé ne peut pas servir de contact.',
    remedy: 'Donnez un numéro dont l’appel n’est pas surtaxé.',
  }),
}
