import type { DocumentRequest } from '#forms/definition.ts'
import { both, call, cerfa } from './sources.ts'

/** Whom the accounts are asked of: the article cited binds associations and foundations (R139, L21). */
const keepsAccounts = 'structure.association || structure.fondation'
const hasClosedAYear = `(${keepsAccounts}) && valeur(exercice_clos, false)`

/** A document under no condition is always required: one that is optional is required under none. */
const never = 'false'

/** R131–R143. What the online form holds itself (cerfa, budgets, ETP, strategy) is not asked again. */
export const documents: readonly DocumentRequest[] = [
  {
    key: 'rib',
    label: 'Relevé d’identité bancaire (RIB)',
    help: 'Au nom de la structure, avec le même IBAN que celui saisi dans le formulaire.',
    source: both('rubrique 7', 'annexe 2'),
    required: true,
    indispensable: true,
    max: 1,
  },
  {
    key: 'delegation_signature',
    label: 'Délégation de signature',
    help: 'Signée par le représentant légal et par la personne à qui il délègue sa signature.',
    source: both('rubrique 7', 'annexe 2'),
    visibleIf: 'signataire == "delegataire" || signataire_est_delegue',
    required: true,
    indispensable: true,
    max: 2,
  },
  {
    key: 'attestation_structure',
    label: 'Attestation de structure',
    help: 'Délivrée par Alliance Villes Emploi ou par un autre organisme : elle montre l’engagement de la structure dans la clause sociale d’insertion et les postes de facilitateurs ou de coordinateurs qu’elle porte.',
    source: call('B.1'),
    visibleIf:
      'valeur(zone_blanche, false) && zone_blanche_situation == "implantee_ailleurs" && !structure.collectivite',
    required: true,
    indispensable: true,
    max: 2,
  },
  {
    key: 'rapport_activite',
    label: 'Rapport d’activité le plus récent',
    help: 'Tel que l’a approuvé l’assemblée générale.',
    source: both('pièces à joindre', 'annexe 2'),
    visibleIf: hasClosedAYear,
    required: true,
    max: 3,
  },
  {
    key: 'comptes_annuels',
    label: 'Comptes annuels approuvés du dernier exercice clos',
    help: 'Bilan, compte de résultat et annexe. Inutiles si vous donnez la référence de leur parution au Journal officiel.',
    source: both('pièces à joindre', 'annexe 2'),
    visibleIf: `${hasClosedAYear} && !valeur(comptes_publies, false)`,
    required: true,
    max: 3,
  },
  {
    key: 'rapport_commissaire',
    label: 'Rapport du commissaire aux comptes',
    help: 'Obligatoire au-delà de 153 000 € de subventions publiques reçues dans l’année (article L.612-4 du code de commerce).',
    source: both('pièces à joindre', 'annexe 2'),
    visibleIf: `${hasClosedAYear} && valeur(commissaire_aux_comptes, false) && !valeur(comptes_publies, false)`,
    required: true,
    max: 3,
  },
  {
    key: 'statuts',
    label: 'Statuts à jour',
    help: 'Seulement s’ils ne figurent pas, à jour, au répertoire national des associations.',
    source: cerfa('pièces à joindre'),
    visibleIf: 'structure.association && !valeur(repertoire_a_jour, true)',
    required: true,
    max: 1,
  },
  {
    key: 'liste_dirigeants',
    label: 'Liste des personnes chargées de l’administration',
    help: 'Seulement si elle ne figure pas, à jour, au répertoire national des associations.',
    source: cerfa('pièces à joindre'),
    visibleIf: 'structure.association && !valeur(repertoire_a_jour, true)',
    required: true,
    max: 1,
  },
  {
    key: 'accord_derogation_signature',
    label: 'Accord de la DREETS pour une signature tardive',
    help: 'Si votre DREETS vous a déjà autorisé à transmettre après la clôture la version signée, joignez son accord.',
    source: call('C'),
    requiredIf: never,
    max: 1,
  },
  {
    key: 'pieces_libres',
    label: 'Autres documents utiles',
    help: 'Tout document que vous jugez utile à l’instruction : lettres d’engagement des cofinanceurs, fiches de poste, conventions…',
    source: call('annexe 2'),
    requiredIf: never,
    max: 10,
  },
]
