import type { Page, Section } from '#forms/definition.ts'
import { both, call, cerfa } from '../sources.ts'

const source = cerfa('rubrique 6')

const presentation: Section = {
  key: 'presentation_projet',
  title: 'Le projet',
  fields: [
    {
      key: 'projet_intitule',
      kind: 'text',
      label: 'Intitulé du projet',
      required: true,
      maxLength: 200,
      source,
    },
    {
      key: 'projet_structure',
      kind: 'longText',
      label: 'Projet de la structure',
      help: 'Ce que fait votre structure, et la place qu’y tient la clause sociale d’insertion.',
      required: true,
      maxLength: 4000,
      source: call('annexe 2'),
    },
    {
      key: 'projet_diagnostic',
      kind: 'longText',
      label: 'Diagnostic du territoire',
      help: 'Acheteurs, marchés à venir, heures possibles, publics, offre d’insertion : sa qualité est un critère.',
      required: true,
      maxLength: 6000,
      source: call('B.2-1'),
    },
    {
      key: 'projet_objectifs',
      kind: 'longText',
      label: 'Objectifs',
      help: 'Des objectifs clairs et, si possible, chiffrés.',
      required: true,
      maxLength: 4000,
      source: both('rubrique 6', 'B.2-1'),
    },
    {
      key: 'projet_description',
      kind: 'longText',
      label: 'Description',
      help: 'Ce que vous ferez, avec qui, et selon quel calendrier.',
      required: true,
      maxLength: 6000,
      source,
    },
    {
      key: 'projet_beneficiaires',
      kind: 'longText',
      label: 'Bénéficiaires',
      help: 'Caractéristiques sociales, égalité entre les femmes et les hommes, mixité.',
      required: true,
      maxLength: 3000,
      source,
    },
    {
      key: 'politique_ville',
      kind: 'yesNo',
      label: 'Le projet s’inscrit-il dans la politique de la ville ?',
      required: true,
      source,
    },
  ],
}

const territory: Section = {
  key: 'territoire_projet',
  title: 'Le territoire',
  fields: [
    {
      key: 'projet_departements',
      kind: 'territories',
      level: 'department',
      label: 'Départements du projet',
      help: 'Ils désignent la direction régionale qui instruit le dossier et les directions départementales consultées.',
      required: true,
      min: 1,
      max: 14,
      source: both('rubrique 6', 'B'),
    },
    {
      key: 'projet_communes',
      kind: 'territories',
      level: 'commune',
      label: 'Communes, si le projet ne couvre pas tout le département',
      max: 300,
      source,
    },
    {
      key: 'projet_territoire',
      kind: 'longText',
      label: 'Précisions sur le territoire',
      help: 'Bassins d’emploi, intercommunalités, quartiers prioritaires.',
      maxLength: 2000,
      source,
    },
    {
      key: 'services_etat_non_accompagnes',
      kind: 'longText',
      label: 'Services de l’État qui n’y sont pas encore accompagnés',
      maxLength: 2000,
      source: call('B.1'),
    },
  ],
}

export const projectPage: Page = {
  key: 'projet',
  title: 'Projet',
  introduction:
    'Montrez que le projet répond aux attendus de l’appel à projets et au besoin recensé sur votre territoire.',
  sections: [presentation, territory],
}
