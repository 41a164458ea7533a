import type { Page, Section } from '#forms/definition.ts'
import { call } from '../sources.ts'

const source = call('C.3')
const met = 'coordinateur_contact == "rencontre"'

const coordinator: Section = {
  key: 'contact_coordinateur',
  title: 'Coordinateur régional',
  fields: [
    {
      key: 'coordinateur_contact',
      kind: 'choice',
      label: 'Avez-vous pris contact avec le coordinateur régional ?',
      help: 'Toute structure candidate définit avec lui le champ d’intervention prioritaire avant de déposer son dossier.',
      required: true,
      options: [
        { key: 'rencontre', label: 'Oui' },
        { key: 'absent', label: 'Il n’y a pas de coordinateur régional sur notre territoire' },
      ],
      source,
    },
    {
      key: 'coordinateur_date',
      kind: 'date',
      label: 'Date de l’échange',
      required: true,
      visibleIf: met,
      source,
    },
    {
      key: 'coordinateur_territoires',
      kind: 'longText',
      label: 'Territoires convenus',
      required: true,
      maxLength: 1500,
      visibleIf: met,
      source,
    },
    {
      key: 'coordinateur_acheteurs',
      kind: 'longText',
      label: 'Types d’acheteurs convenus',
      required: true,
      maxLength: 1500,
      visibleIf: met,
      source,
    },
    {
      key: 'coordinateur_projets',
      kind: 'longText',
      label: 'Grands projets convenus',
      help: 'Laissez vide s’il n’y en a pas.',
      maxLength: 1500,
      visibleIf: met,
      source,
    },
    {
      key: 'coordinateur_absence',
      kind: 'longText',
      label: 'Avec qui avez-vous défini votre champ d’intervention ?',
      required: true,
      maxLength: 1500,
      visibleIf: 'coordinateur_contact == "absent"',
      source,
    },
  ],
}

const county: Section = {
  key: 'contact_ddets',
  title: 'Direction départementale (DDETS)',
  help: 'Elle est votre premier interlocuteur et peut vous aider à monter le projet.',
  fields: [
    {
      key: 'ddets_echange',
      kind: 'yesNo',
      label: 'Avez-vous échangé avec la DDETS sur ce projet ?',
      required: true,
      source,
    },
    {
      key: 'ddets_appui',
      kind: 'longText',
      label: 'Sur quoi souhaitez-vous encore son appui ?',
      maxLength: 1500,
      source,
    },
  ],
}

const interests: Section = {
  key: 'conflits_interets',
  title: 'Conflits d’intérêts',
  help: 'Leur maîtrise est un critère d’appréciation.',
  fields: [
    {
      key: 'conflits_risques',
      kind: 'longText',
      label: 'Quels risques de conflits d’intérêts avez-vous repérés ?',
      help: 'Par exemple si votre structure achète elle-même, emploie des personnes en insertion, ou vend des services aux entreprises titulaires.',
      required: true,
      maxLength: 3000,
      source: call('B.2-1'),
    },
    {
      key: 'conflits_mesures',
      kind: 'longText',
      label: 'Comment les maîtrisez-vous ?',
      required: true,
      maxLength: 3000,
      source: call('B.2-1'),
    },
  ],
}

export const coordinationPage: Page = {
  key: 'partenaires',
  title: 'Partenaires et conflits d’intérêts',
  introduction: 'Un projet se construit avec ceux qui connaissent le territoire.',
  sections: [coordinator, county, interests],
}
