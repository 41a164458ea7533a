import type { FieldOf, Page, Section } from '#forms/definition.ts'
import { formerCalls } from '../former-calls.ts'
import { call } from '../sources.ts'
import { postFunctions } from './post-functions.ts'

const source = call('B.2-3')

const posts: FieldOf<'posts'> = {
  key: 'postes',
  kind: 'posts',
  label: 'Postes pour lesquels vous demandez une subvention',
  help: 'Une ligne par poste : les plafonds se calculent poste par poste.',
  rowLabel: 'Poste',
  required: true,
  minRows: 1,
  maxRows: 30,
  source: call('B.2-1, B.2-3 et annexe 2'),
  columns: [
    {
      key: 'intitule',
      kind: 'text',
      role: 'title',
      label: 'Intitulé du poste',
      help: 'Un intitulé qui distingue ce poste des autres, sans nom de personne.',
      required: true,
      maxLength: 150,
    },
    { key: 'fonction', kind: 'choice', label: 'Fonction', required: true, options: postFunctions },
    {
      key: 'etp',
      kind: 'etp',
      role: 'etp',
      label: 'ETP',
      help: '1 pour un temps plein, 0,5 pour un mi-temps. Au moins 0,5 pour l’ensemble du projet.',
      required: true,
      min: 1,
      max: 100,
      total: true,
      source: call('B.2-1'),
    },
    {
      key: 'cout',
      kind: 'amount',
      role: 'cost',
      label: 'Coût du poste, charges comprises',
      help: 'Salaire brut et cotisations de l’employeur, sur la durée demandée. Les contributions volontaires n’en font pas partie.',
      required: true,
      min: 1,
      total: true,
      source,
    },
    {
      key: 'duree',
      kind: 'integer',
      role: 'months',
      label: 'Durée, en mois',
      help: 'Un poste est financé pour un an.',
      required: true,
      min: 1,
      max: 12,
      unit: 'mois',
      source,
    },
    {
      key: 'montant_demande',
      kind: 'amount',
      role: 'asked',
      label: 'Montant demandé',
      help: '70 % du coût au plus, dans la limite de 29 473 € par ETP sur un an.',
      required: true,
      min: 1,
      total: true,
      source,
    },
    {
      key: 'autres_etat',
      kind: 'amount',
      role: 'otherState',
      label: 'Autres financements de l’État',
      help: 'Sur ce poste : politique de la ville, emploi aidé… Écrivez 0 s’il n’y en a pas. Le FSE+ n’est pas de l’argent de l’État.',
      required: true,
      min: 0,
      total: true,
      source,
    },
    {
      key: 'origine',
      kind: 'choice',
      role: 'origin',
      label: 'Origine du poste',
      required: true,
      options: [
        { key: 'aap_termine', label: 'Poste financé par un appel à projets arrivé à son terme' },
        { key: 'creation', label: 'Nouveau poste' },
      ],
      source,
    },
    {
      key: 'appels_anterieurs',
      kind: 'choices',
      role: 'formerCalls',
      label: 'Appels à projets qui l’ont financé',
      required: true,
      visibleIf: 'ligne.origine == "aap_termine"',
      options: formerCalls,
      source,
    },
    {
      key: 'derogation_motif',
      kind: 'longText',
      role: 'derogationReason',
      label: 'Motif d’une dérogation au montant maximal',
      help: 'Seulement si vous demandez plus de 29 473 € par ETP : quelles circonstances exceptionnelles ? La part de 70 % ne peut pas être dépassée.',
      maxLength: 1500,
      source,
    },
  ],
}

const requested: Section = {
  key: 'postes_a_financer',
  title: 'Postes demandés',
  fields: [
    posts,
    {
      key: 'total_etp',
      kind: 'computed',
      label: 'ETP demandés au total',
      expression: 'somme(postes.map(poste, poste.etp))',
      as: 'etp',
      source: call('annexe 2'),
    },
    {
      key: 'total_demande',
      kind: 'computed',
      label: 'Subvention demandée au total',
      expression: 'somme(postes.map(poste, poste.montant_demande))',
      as: 'amount',
      source,
    },
  ],
}

const detail: Section = {
  key: 'detail_postes',
  title: 'Précisions',
  fields: [
    {
      key: 'cout_calcul',
      kind: 'longText',
      label: 'Comment avez-vous calculé le coût des postes ?',
      help: 'Salaire brut annuel, cotisations, primes : le service instructeur doit pouvoir refaire le calcul.',
      required: true,
      maxLength: 2000,
      source,
    },
    {
      key: 'postes_unicite',
      kind: 'statement',
      label: 'Un seul financement par poste',
      text: 'Aucun de ces postes n’est demandé dans un autre dossier de cet appel à projets, et la subvention ne renforce pas le financement d’un poste déjà pourvu par ailleurs.',
      required: true,
      source,
    },
  ],
}

export const requestedPostsPage: Page = {
  key: 'postes_demandes',
  title: 'Postes demandés',
  introduction: 'C’est d’après cette page que le montant de la subvention se calcule.',
  sections: [requested, detail],
}
