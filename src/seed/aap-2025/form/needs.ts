import type { Page, Section } from '#forms/definition.ts'
import { call } from '../sources.ts'

const source = call('B.1')
const inBlankZone = 'valeur(zone_blanche, false)'

const blankZone: Section = {
  key: 'couverture_zone_blanche',
  title: 'Zone blanche',
  fields: [
    {
      key: 'zone_blanche',
      kind: 'yesNo',
      label: 'Le projet couvre-t-il une zone blanche ?',
      help: 'La DDETS du département est consultée sur tout projet en zone blanche.',
      required: true,
      source,
    },
    {
      key: 'zone_blanche_motifs',
      kind: 'choices',
      label: 'Pourquoi est-ce une zone blanche ?',
      required: true,
      min: 1,
      visibleIf: inBlankZone,
      options: [
        { key: 'sans_facilitateur', label: 'Aucun facilitateur n’y agit' },
        {
          key: 'facilitateur_voisin',
          label:
            'Seul le facilitateur d’un territoire voisin y intervient, et des besoins y sont identifiés',
        },
        {
          key: 'capacites_insuffisantes',
          label:
            'Les structures présentes ne peuvent pas répondre à tous les besoins, notamment aux marchés de l’État',
        },
      ],
      source,
    },
    {
      key: 'zone_blanche_communes',
      kind: 'territories',
      level: 'commune',
      label: 'Communes de la zone blanche',
      required: true,
      min: 1,
      max: 300,
      visibleIf: inBlankZone,
      source,
    },
    {
      key: 'zone_blanche_besoins',
      kind: 'longText',
      label: 'Quels besoins n’y sont pas couverts ?',
      required: true,
      maxLength: 3000,
      visibleIf: inBlankZone,
      source,
    },
    {
      key: 'zone_blanche_situation',
      kind: 'choice',
      label: 'Quelle est votre situation sur cette zone ?',
      required: true,
      visibleIf: inBlankZone,
      options: [
        {
          key: 'implantee_ailleurs',
          label: 'Nous existons ailleurs dans la région',
          help: 'Une attestation de structure est à joindre, sauf pour une collectivité territoriale.',
        },
        {
          key: 'emergente',
          label: 'Nous y sommes une structure émergente',
          help: 'Réseau de l’emploi compétent en matière d’insertion, ou collectivité territoriale.',
        },
        { key: 'deja_presente', label: 'Nous y portons déjà la clause' },
      ],
      source,
    },
    {
      key: 'zone_blanche_implantation',
      kind: 'longText',
      label: 'Comment votre implantation vous permet-elle de jouer ce rôle ?',
      help: 'Locaux, équipe, partenariats et compétences en matière d’insertion sur la zone à couvrir.',
      required: true,
      maxLength: 3000,
      visibleIf: `${inBlankZone} && zone_blanche_situation == "emergente"`,
      source,
    },
  ],
}

const largeProjects: Section = {
  key: 'accompagnement_grands_projets',
  title: 'Grands projets',
  fields: [
    {
      key: 'grand_projet',
      kind: 'yesNo',
      label: 'Les postes accompagneront-ils un grand projet ?',
      required: true,
      source,
    },
    {
      key: 'grands_projets',
      kind: 'table',
      label: 'Grands projets accompagnés',
      rowLabel: 'Grand projet',
      required: true,
      visibleIf: 'valeur(grand_projet, false)',
      minRows: 1,
      maxRows: 10,
      columns: [
        {
          key: 'type',
          kind: 'choice',
          label: 'Type',
          required: true,
          options: [
            { key: 'renovation_urbaine', label: 'Rénovation urbaine' },
            { key: 'bassin_minier', label: 'Réhabilitation (Bassin minier)' },
            { key: 'canal_seine_nord', label: 'Canal Seine-Nord' },
            { key: 'ligne_tgv', label: 'Ligne TGV' },
            { key: 'autre', label: 'Autre grand projet' },
          ],
        },
        { key: 'nom', kind: 'text', label: 'Nom du projet', required: true, maxLength: 200 },
        { key: 'fin', kind: 'date', label: 'Fin prévue' },
        {
          key: 'suite',
          kind: 'text',
          label: 'Suite donnée au poste après le projet',
          required: true,
          maxLength: 500,
        },
      ],
      source,
    },
  ],
}

export const needsPage: Page = {
  key: 'besoins',
  title: 'Zone blanche et grands projets',
  introduction:
    'Le nombre de postes s’apprécie aussi au regard des besoins que le territoire ne couvre pas.',
  sections: [blankZone, largeProjects],
}
