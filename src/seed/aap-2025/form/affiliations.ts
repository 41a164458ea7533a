import type { Page, Section } from '#forms/definition.ts'
import { cerfa } from '../sources.ts'

const situation = cerfa('rubrique 2')
const networks = cerfa('rubrique 3')

const approvals: Section = {
  key: 'agrements_administratifs',
  title: 'Agréments administratifs',
  fields: [
    {
      key: 'agrement',
      kind: 'yesNo',
      label: 'Votre structure a-t-elle un ou plusieurs agréments administratifs ?',
      required: true,
      source: situation,
    },
    {
      key: 'agrements',
      kind: 'table',
      label: 'Agréments',
      rowLabel: 'Agrément',
      required: true,
      visibleIf: 'valeur(agrement, false)',
      minRows: 1,
      maxRows: 10,
      columns: [
        { key: 'type', kind: 'text', label: 'Type d’agrément', required: true, maxLength: 200 },
        {
          key: 'attribue_par',
          kind: 'text',
          label: 'Attribué par',
          required: true,
          maxLength: 200,
        },
        { key: 'date', kind: 'date', label: 'En date du', required: true },
      ],
      source: situation,
    },
  ],
}

const associationStatus: Section = {
  key: 'situation_association',
  title: 'Situation de l’association',
  visibleIf: 'structure.association',
  fields: [
    {
      key: 'utilite_publique',
      kind: 'yesNo',
      label: 'L’association est-elle reconnue d’utilité publique ?',
      required: true,
      source: situation,
    },
    {
      key: 'utilite_publique_date',
      kind: 'date',
      label: 'Date de publication au Journal officiel',
      required: true,
      visibleIf: 'valeur(utilite_publique, false)',
      source: situation,
    },
    {
      key: 'impots_commerciaux',
      kind: 'yesNo',
      label: 'L’association est-elle assujettie aux impôts commerciaux ?',
      required: true,
      source: situation,
    },
  ],
}

const associationNetworks: Section = {
  key: 'relations_associations',
  title: 'Relations avec d’autres associations',
  visibleIf: 'structure.association',
  fields: [
    {
      key: 'reseau',
      kind: 'text',
      label: 'Réseau, union ou fédération d’affiliation',
      help: 'Le nom complet, sans sigle.',
      maxLength: 250,
      source: networks,
    },
    {
      key: 'adherents_moraux',
      kind: 'yesNo',
      label: 'L’association a-t-elle des adhérents personnes morales ?',
      required: true,
      source: networks,
    },
    {
      key: 'adherents_moraux_liste',
      kind: 'longText',
      label: 'Lesquels ?',
      required: true,
      maxLength: 2000,
      visibleIf: 'valeur(adherents_moraux, false)',
      source: networks,
    },
  ],
}

export const affiliationsPage: Page = {
  key: 'affiliations',
  title: 'Agréments et affiliations',
  introduction: 'Ces éléments situent votre structure parmi celles que l’État connaît déjà.',
  sections: [approvals, associationStatus, associationNetworks],
}
