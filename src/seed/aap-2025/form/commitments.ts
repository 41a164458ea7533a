import type { FieldOf, Page, Section } from '#forms/definition.ts'
import { call, cerfa } from '../sources.ts'

const statement = (
  key: string,
  label: string,
  text: string,
  source: string,
  visibleIf?: string,
): FieldOf<'statement'> => ({
  key,
  kind: 'statement',
  label,
  text,
  required: true,
  source,
  ...(visibleIf ? { visibleIf } : {}),
})

const source = cerfa('rubrique 7')

const honour: Section = {
  key: 'attestations_honneur',
  title: 'Attestations sur l’honneur',
  fields: [
    statement(
      'attestation_obligations',
      'Obligations administratives, sociales et fiscales',
      'La structure est à jour de ses obligations administratives, comptables, sociales et fiscales (déclarations et paiements).',
      source,
    ),
    statement(
      'attestation_sincerite',
      'Sincérité du dossier',
      'Les informations de cette demande sont exactes et sincères, y compris celles qui concernent les demandes déposées auprès d’autres financeurs publics.',
      source,
    ),
    statement(
      'attestation_engagement_republicain',
      'Contrat d’engagement républicain',
      'La structure a souscrit au contrat d’engagement républicain annexé au décret pris pour l’application de l’article 10-1 de la loi n° 2000-321 du 12 avril 2000.',
      source,
      'structure.association || structure.fondation',
    ),
    statement(
      'attestation_charte',
      'Charte des engagements réciproques',
      'L’association respecte les principes et les valeurs de la Charte des engagements réciproques du 14 février 2014, ainsi que les déclinaisons de cette charte.',
      source,
      'structure.association',
    ),
    statement(
      'attestation_compte',
      'Versement',
      'La subvention, si elle est accordée, sera versée au compte bancaire de la structure dont le relevé est joint.',
      source,
    ),
  ],
}

const publicAid: Section = {
  key: 'aides_publiques',
  title: 'Aides publiques reçues',
  fields: [
    {
      key: 'aides_trois_exercices',
      kind: 'choice',
      label:
        'Quel est le montant cumulé des aides publiques reçues sur les trois derniers exercices, dont celui en cours ?',
      help: 'Subventions financières ou en numéraire, attribuées par l’État, les collectivités, l’Europe et leurs organismes.',
      required: true,
      options: [
        { key: 'jusqu_a_500000', label: 'Inférieur ou égal à 500 000 €' },
        { key: 'plus_de_500000', label: 'Supérieur à 500 000 €' },
      ],
      source,
    },
    {
      key: 'aides_de_minimis',
      kind: 'table',
      label: 'Aides de minimis reçues, s’il y en a',
      help: 'Aides accordées au titre d’un règlement européen « de minimis ».',
      rowLabel: 'Aide',
      maxRows: 20,
      columns: [
        { key: 'date', kind: 'date', label: 'Date de l’acte', required: true },
        { key: 'annees', kind: 'text', label: 'Année ou années', required: true, maxLength: 50 },
        {
          key: 'regime',
          kind: 'text',
          label: 'Règlement ou régime',
          required: true,
          maxLength: 200,
        },
        { key: 'autorite', kind: 'text', label: 'Autorité', required: true, maxLength: 200 },
        { key: 'montant', kind: 'amount', label: 'Montant', required: true, min: 0, total: true },
      ],
      source,
    },
  ],
}

const ofTheCall: Section = {
  key: 'engagements_appel',
  title: 'Engagements propres à cet appel à projets',
  fields: [
    statement(
      'engagement_maintien',
      'Financement des autres postes',
      'La structure ne réduira pas les financements qui existent déjà pour ses autres postes de facilitateurs.',
      call('B.2-3'),
    ),
    statement(
      'engagement_priorite',
      'Priorité aux marchés de l’État',
      'Les postes financés accompagneront en priorité les marchés de l’État, de ses établissements publics et des programmes de rénovation urbaine, et seront accessibles à leurs acheteurs.',
      call('B'),
    ),
    statement(
      'engagement_bilans',
      'Bilans',
      'La structure remettra à la DREETS un rapport intermédiaire et un rapport annuel, et transmettra les données de la clause au coordinateur régional.',
      call('D.1 et annexe 1'),
    ),
    statement(
      'engagement_marche_inclusion',
      'Marché de l’inclusion',
      'Les facilitateurs et les coordinateurs coopéreront avec ceux qui animent le Marché de l’inclusion ; tout facilitateur nouvellement nommé s’y inscrira.',
      call('D.2'),
    ),
  ],
}

const request: Section = {
  key: 'montant_de_la_demande',
  title: 'Demande',
  fields: [
    {
      key: 'subvention_demandee',
      kind: 'computed',
      label: 'La structure demande une subvention de',
      expression: 'total_demande',
      as: 'amount',
      source,
    },
    { key: 'fait_a', kind: 'text', label: 'Fait à', required: true, maxLength: 100, source },
    {
      key: 'rappel_penal',
      kind: 'explanation',
      label: 'Avant de signer',
      text: 'Une fausse déclaration expose aux peines des articles 441-6 et 441-7 du code pénal. La date et la signature sont enregistrées au moment du dépôt.',
      source,
    },
  ],
}

export const commitmentsPage: Page = {
  key: 'attestations',
  title: 'Attestations et engagements',
  introduction: 'Le signataire s’engage au nom de la structure.',
  sections: [honour, publicAid, ofTheCall, request],
}
