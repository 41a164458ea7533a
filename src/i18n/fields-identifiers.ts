import type { RefusalParams } from '#forms/kinds/refusal.ts'
import { quote } from './quotation.ts'

const countryNames = new Intl.DisplayNames('fr', { type: 'region', fallback: 'code' })

function countryName(code = ''): string {
  return /^[A-Z]{2}$/.test(code) ? (countryNames.of(code) ?? code) : code
}

const WHERE_SIRET =
  'Recopiez-le depuis l’avis de situation de l’INSEE ou l’annuaire des entreprises.'
const WHERE_IBAN = 'Recopiez-le depuis le relevé d’identité bancaire.'

/** Numbers of structures and of bank accounts. */
export const identifierRefusals = {
  'siren.characters': () => ({
    sentence: 'Un numéro SIREN ne contient que des chiffres.',
    remedy: 'Saisissez ses neuf chiffres.',
  }),
  'siren.length': ({ length }: RefusalParams) => ({
    sentence: `Un numéro SIREN compte 9 chiffres\u202f; celui-ci en compte ${length}.`,
    remedy: WHERE_SIRET,
  }),
  'siren.key': () => ({
    sentence: 'Ce numéro SIREN n’existe pas\u00a0: sa clé de contrôle est fausse.',
    remedy: `Vérifiez chaque chiffre. ${WHERE_SIRET}`,
  }),
  'siret.characters': () => ({
    sentence: 'Un numéro SIRET ne contient que des chiffres.',
    remedy: 'Saisissez ses quatorze chiffres.',
  }),
  'siret.length': ({ length }: RefusalParams) => ({
    sentence: `Un numéro SIRET compte 14 chiffres\u202f; celui-ci en compte ${length}.`,
    remedy: WHERE_SIRET,
  }),
  'siret.siren': ({ siren }: RefusalParams) => ({
    sentence: `${quote(siren)} est un numéro SIREN, celui de la structure entière\u202f; le numéro SIRET de l’établissement est attendu.`,
    remedy: 'Ajoutez les cinq chiffres qui désignent l’établissement, le siège le plus souvent.',
  }),
  'siret.key': () => ({
    sentence: 'Ce numéro SIRET n’existe pas\u00a0: sa clé de contrôle est fausse.',
    remedy: `Vérifiez chaque chiffre. ${WHERE_SIRET}`,
  }),
  'rna.format': () => ({
    sentence: 'Un numéro RNA est formé de la lettre W et de neuf caractères.',
    remedy:
      'Recopiez-le depuis le récépissé de la préfecture, par exemple W751234567\u202f; laissez le champ vide si l’association n’en a pas.',
  }),
  'rna.siret': () => ({
    sentence: 'C’est un numéro SIRET\u202f; le numéro RNA, qui commence par W, est attendu.',
    remedy: 'Recopiez le numéro RNA depuis le récépissé de la préfecture.',
  }),
  'rna.alsaceMoselle': ({ department }: RefusalParams) => ({
    sentence: `Il n’y a pas de numéro RNA dans le département ${department}\u00a0: en Moselle, dans le Bas-Rhin et le Haut-Rhin, les associations sont inscrites au registre du tribunal.`,
    remedy:
      'Laissez ce champ vide et donnez la date, le volume, le folio et le tribunal de l’inscription.',
  }),
  'iban.missing': () => ({
    sentence: 'L’IBAN manque.',
    remedy: WHERE_IBAN,
  }),
  'iban.format': () => ({
    sentence:
      'Cet IBAN n’a pas la forme attendue\u00a0: deux lettres pour le pays, puis des chiffres et des lettres.',
    remedy: WHERE_IBAN,
  }),
  'iban.length': ({ length }: RefusalParams) => ({
    sentence: `Un IBAN français compte 27 caractères\u202f; celui-ci en compte ${length}.`,
    remedy: WHERE_IBAN,
  }),
  'iban.key': () => ({
    sentence: 'Cet IBAN n’existe pas\u00a0: sa clé de contrôle est fausse.',
    remedy: `Vérifiez chaque caractère. ${WHERE_IBAN}`,
  }),
  'iban.ribKey': () => ({
    sentence: 'Les deux derniers chiffres de cet IBAN, la clé RIB, ne correspondent pas au compte.',
    remedy: `Vérifiez le code de la banque, celui du guichet et le numéro du compte. ${WHERE_IBAN}`,
  }),
  'iban.country': ({ country, area }: RefusalParams) =>
    area === 'sepa'
      ? {
          sentence: `IBAN d’un pays hors de l’espace de paiement en euros (SEPA)\u00a0: ${countryName(country)}.`,
          remedy: 'Donnez l’IBAN d’un compte ouvert dans l’espace SEPA.',
        }
      : {
          sentence: `IBAN d’un autre pays\u00a0: ${countryName(country)}. Un compte ouvert en France est attendu.`,
          remedy: 'Donnez l’IBAN d’un compte français de la structure, qui commence par FR.',
        },
  'bic.missing': () => ({
    sentence: 'Le BIC manque.',
    remedy: 'Recopiez-le depuis le relevé d’identité bancaire, où il suit l’IBAN.',
  }),
  'bic.format': () => ({
    sentence: 'Un BIC compte huit ou onze caractères, dont six lettres au début.',
    remedy: 'Recopiez-le depuis le relevé d’identité bancaire, où il suit l’IBAN.',
  }),
  'bic.country': ({ bic, country }: RefusalParams) => ({
    sentence: `Ce BIC est celui d’une banque d’un autre pays (${countryName(bic)}) que l’IBAN (${countryName(country)}).`,
    remedy: 'Recopiez le BIC et l’IBAN depuis le même relevé d’identité bancaire.',
  }),
}
