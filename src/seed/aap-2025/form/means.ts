import type { Page, Section } from '#forms/definition.ts'
import { both, cerfa } from '../sources.ts'

const source = cerfa('rubrique 6')

const means: Section = {
  key: 'moyens_projet',
  title: 'Moyens',
  fields: [
    {
      key: 'projet_moyens',
      kind: 'longText',
      label: 'Moyens matériels et humains',
      help: 'Ce qui rend la mise en œuvre possible : équipe, locaux, outils, partenaires.',
      required: true,
      maxLength: 4000,
      source: both('rubrique 6', 'B.2-1'),
    },
    {
      key: 'projet_personnes',
      kind: 'table',
      label: 'Personnes affectées au projet',
      rowLabel: 'Catégorie',
      required: true,
      minRows: 1,
      maxRows: 6,
      columns: [
        {
          key: 'categorie',
          kind: 'choice',
          label: 'Catégorie',
          required: true,
          options: [
            { key: 'cdi', label: 'Salariés ou agents permanents (CDI, titulaires)' },
            { key: 'cdd', label: 'Salariés ou agents en contrat à durée déterminée' },
            { key: 'emplois_aides', label: 'Emplois aidés' },
            { key: 'benevoles', label: 'Bénévoles' },
            { key: 'volontaires', label: 'Volontaires' },
          ],
        },
        {
          key: 'nombre',
          kind: 'integer',
          label: 'Nombre',
          required: true,
          min: 0,
          max: 10_000,
          total: true,
        },
        { key: 'temps', kind: 'etp', label: 'ETP', required: true, min: 0, total: true },
      ],
      source,
    },
    {
      key: 'recrutement',
      kind: 'yesNo',
      label: 'Prévoyez-vous de recruter pour ce projet ?',
      required: true,
      source,
    },
    {
      key: 'recrutement_etp',
      kind: 'etp',
      label: 'Recrutement prévu, en ETP',
      required: true,
      min: 1,
      visibleIf: 'valeur(recrutement, false)',
      source,
    },
  ],
}

const schedule: Section = {
  key: 'periode_evaluation',
  title: 'Période et évaluation',
  fields: [
    { key: 'projet_debut', kind: 'date', label: 'Début du projet', required: true, source },
    {
      key: 'projet_fin',
      kind: 'date',
      label: 'Fin du projet',
      help: 'La convention dure douze mois.',
      required: true,
      source: both('rubrique 6', 'D.1'),
    },
    {
      key: 'projet_evaluation',
      kind: 'longText',
      label: 'Évaluation et indicateurs',
      help: 'Comment saurez-vous que les objectifs sont atteints ? Les indicateurs des bilans s’y ajouteront.',
      required: true,
      maxLength: 3000,
      source: both('rubrique 6', 'D.1'),
    },
    {
      key: 'informations_complementaires',
      kind: 'longText',
      label: 'Informations complémentaires',
      maxLength: 3000,
      source,
    },
  ],
}

export const meansPage: Page = {
  key: 'realisation',
  title: 'Moyens, période et évaluation',
  introduction: 'La capacité à mettre en œuvre le projet est un critère d’appréciation.',
  sections: [means, schedule],
}
