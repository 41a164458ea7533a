import type { RefusalParams } from '#forms/kinds/refusal.ts'
import { counted, printed, quote } from './quotation.ts'

const territories = (count?: string) => counted(count, 'territoire', 'territoires')

/** Addresses, communes and territories. */
export const placeRefusals = {
  'postalCode.missing': () => ({
    sentence: 'Le code postal manque.',
    remedy: 'Saisissez ses cinq chiffres.',
  }),
  'postalCode.format': () => ({
    sentence: 'Un code postal français compte cinq chiffres, de 01000 à 98999.',
    remedy: 'Saisissez ses cinq chiffres, le zéro du début compris.',
  }),
  'address.linesMissing': () => ({
    sentence: 'Le numéro et le nom de la voie manquent.',
    remedy: 'Saisissez la voie, ou le lieu-dit s’il n’y a pas de voie.',
  }),
  'address.lineTooLong': ({ max }: RefusalParams) => ({
    sentence: `Une ligne de cette adresse dépasse ${max} caractères.`,
    remedy: 'Abrégez-la ou répartissez-la sur deux lignes.',
  }),
  'address.tooManyLines': ({ max }: RefusalParams) => ({
    sentence: `Cette adresse a trop de lignes\u202f; ${max} au plus sont acceptées.`,
    remedy:
      'Gardez la voie et les compléments utiles\u202f; le code postal et la commune ont leurs champs.',
  }),
  'commune.missing': () => ({
    sentence: 'La commune manque.',
    remedy: 'Saisissez le nom de la commune, puis choisissez-la dans la liste.',
  }),
  'commune.unknown': ({ name }: RefusalParams) => ({
    sentence: `Aucune commune ne s’appelle ${quote(name)} à ce code postal.`,
    remedy: 'Vérifiez le nom et le code postal, ou choisissez la commune dans la liste.',
  }),
  'commune.several': ({ names }: RefusalParams) => ({
    sentence: `Plusieurs communes ont ce code postal\u00a0: ${printed(names)}.`,
    remedy: 'Choisissez la vôtre.',
  }),
  'commune.mismatch': ({ commune, postalCode, expected }: RefusalParams) => ({
    sentence: `Le code postal ${postalCode} n’est pas celui de ${printed(commune)}.`,
    remedy: expected
      ? `Corrigez le code postal (${expected}) ou la commune.`
      : 'Corrigez le code postal ou la commune.',
  }),
  'territories.unknown': ({ name }: RefusalParams) => ({
    sentence: `${quote(name)} n’est pas un territoire connu à cet échelon.`,
    remedy: 'Choisissez-le dans la liste, ou donnez son code officiel géographique.',
  }),
  'territories.ambiguous': ({ name, names }: RefusalParams) => ({
    sentence: `Plusieurs communes s’appellent ${quote(name)}\u00a0: ${printed(names)}.`,
    remedy: 'Précisez le département entre parenthèses.',
  }),
  'territories.tooFew': ({ min }: RefusalParams) => ({
    sentence: `Il manque des territoires\u00a0: ${territories(min)} au moins.`,
    remedy: 'Ajoutez des territoires.',
  }),
  'territories.tooMany': ({ max }: RefusalParams) => ({
    sentence: `Il y a trop de territoires\u00a0: ${territories(max)} au plus.`,
    remedy: 'Retirez des territoires.',
  }),
}
