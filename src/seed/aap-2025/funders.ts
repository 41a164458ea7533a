import type { Option } from '#forms/definition.ts'

/** The funder type under which the money asked here stands in the project budget. */
export const callFunder = 'present_appel'

/** The lines of account 74 of the cerfa, the State's split by what the ceilings count (R051, R053). */
export const funderTypes: readonly Option[] = [
  { key: callFunder, label: 'État : le présent appel à projets' },
  {
    key: 'etat',
    label: 'État : autres crédits',
    help: 'Précisez le ministère, la direction, la préfecture ou le service déconcentré.',
  },
  { key: 'emplois_aides', label: 'État : Agence de services et de paiement (emplois aidés)' },
  { key: 'region', label: 'Conseil régional' },
  { key: 'departement', label: 'Conseil départemental' },
  { key: 'commune', label: 'Commune, communauté ou autre groupement' },
  { key: 'organisme_social', label: 'Organisme social (CAF…)' },
  { key: 'fse', label: 'Fonds social européen (FSE+)' },
  { key: 'fonds_europeen', label: 'Autre fonds européen (FEDER…)' },
  { key: 'etablissement_public', label: 'Autre établissement public' },
  { key: 'prive', label: 'Aide privée (fondation, entreprise)' },
]

/**
 * « Tous financeurs État confondus » (B.2-3). FSE+ is European money even where the State manages it,
 * and other public bodies are not the State: an interpretation that DGEFP may change here.
 */
export const stateFunderTypes: readonly string[] = [callFunder, 'etat', 'emplois_aides']

export const europeanFunderTypes: readonly string[] = ['fse']
