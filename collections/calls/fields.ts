import type { Field, JSONField } from 'payload'

import type { EditionPart } from '#editions/schemas.ts'

import { editionEditor } from './editor.ts'
import { validAmount, validEditionPart, validLocalDate, validTime } from './validation.ts'

const json = (name: EditionPart, label: string, description: string): JSONField => ({
  name,
  label,
  type: 'json',
  required: true,
  validate: validEditionPart(name),
  admin: { description, components: { Field: '/src/admin/json-text.tsx#JsonText' } },
})

export const presentation: Field[] = [
  {
    name: 'summary',
    label: 'Résumé',
    type: 'group',
    fields: [
      { name: 'purpose', label: 'À quoi sert l’appel', type: 'textarea', required: true },
      { name: 'audience', label: 'Pour qui', type: 'textarea', required: true },
      { name: 'amount', label: 'Combien', type: 'textarea', required: true },
      { name: 'duration', label: 'Pour quelle durée', type: 'textarea', required: true },
    ],
  },
  {
    name: 'sections',
    label: 'Texte de l’appel, par partie',
    type: 'array',
    labels: { singular: 'Partie', plural: 'Parties' },
    required: true,
    fields: [
      { name: 'key', label: 'Clé', type: 'text', required: true },
      { name: 'title', label: 'Titre', type: 'text', required: true },
      { name: 'navigation', label: 'Titre court pour le sommaire', type: 'text' },
      { name: 'content', label: 'Texte', type: 'richText', editor: editionEditor },
    ],
  },
  json('regionalNotes', 'Notes régionales', 'Précisions propres à une région, affichées à part.'),
  json('annexes', 'Annexes', 'Annexes déposées (texte officiel) ou produites depuis l’édition.'),
]

export const calendar: Field[] = [
  {
    name: 'calendar',
    label: 'Calendrier',
    type: 'group',
    fields: [
      {
        name: 'zone',
        label: 'Fuseau horaire',
        type: 'text',
        required: true,
        defaultValue: 'Europe/Paris',
      },
      {
        name: 'opensAt',
        label: 'Ouverture (vide : dès la publication)',
        type: 'date',
        admin: { date: { pickerAppearance: 'dayAndTime' } },
      },
      {
        name: 'closingDate',
        label: 'Date de clôture',
        type: 'text',
        required: true,
        validate: (value: string | null | undefined) => validLocalDate(value),
      },
      {
        name: 'closingTime',
        label: 'Heure de clôture',
        type: 'text',
        required: true,
        validate: validTime,
      },
      {
        name: 'collectionDates',
        label: 'Relèves',
        type: 'array',
        labels: { singular: 'Relève', plural: 'Relèves' },
        fields: [
          {
            name: 'date',
            label: 'Date',
            type: 'text',
            required: true,
            validate: (value: string | null | undefined) => validLocalDate(value),
          },
          { name: 'label', label: 'Intitulé', type: 'text', required: true },
        ],
      },
      {
        name: 'lateSignatureUntil',
        label: 'Signature par dérogation jusqu’au',
        type: 'text',
        validate: (value: string | null | undefined) => validLocalDate(value, false),
      },
    ],
  },
]

export const funding: Field[] = [
  {
    name: 'envelope',
    label: 'Enveloppe',
    type: 'text',
    required: true,
    validate: validAmount,
    admin: { description: 'En euros, par exemple « 3 200 000,00 € ».' },
  },
  json(
    'funding',
    'Règles de financement',
    'Taux en points de base, montants en centimes, ETP en centièmes.',
  ),
]

export const documents: Field[] = [
  {
    name: 'documents',
    label: 'Pièces demandées',
    type: 'array',
    labels: { singular: 'Pièce', plural: 'Pièces' },
    fields: [
      { name: 'key', label: 'Clé', type: 'text', required: true },
      { name: 'label', label: 'Intitulé', type: 'text', required: true },
      { name: 'help', label: 'Aide', type: 'textarea' },
      { name: 'source', label: 'Origine (article)', type: 'text' },
      { name: 'required', label: 'Toujours obligatoire', type: 'checkbox' },
      { name: 'requiredIf', label: 'Obligatoire si (condition)', type: 'text' },
      { name: 'visibleIf', label: 'Demandée si (condition)', type: 'text' },
      { name: 'max', label: 'Nombre de fichiers au plus', type: 'number', min: 1, max: 50 },
      { name: 'indispensable', label: 'Indispensable à l’étude du dossier', type: 'checkbox' },
    ],
  },
]

export const contacts: Field[] = [
  {
    name: 'contacts',
    label: 'Contacts par région',
    type: 'array',
    labels: { singular: 'Contact', plural: 'Contacts' },
    fields: [
      { name: 'region', label: 'Région (code INSEE)', type: 'text', required: true },
      { name: 'service', label: 'Service', type: 'text', required: true },
      { name: 'email', label: 'Boîte fonctionnelle', type: 'email', required: true },
      { name: 'phone', label: 'Téléphone', type: 'text' },
      { name: 'address', label: 'Adresse postale', type: 'textarea' },
      { name: 'departments', label: 'Départements', type: 'text', hasMany: true },
    ],
  },
]

const kept = (name: string, label: string, max: number): Field => ({
  name,
  label,
  type: 'number',
  min: 1,
  max,
})

export const retention: Field[] = [
  {
    name: 'retention',
    label: 'Durées de conservation',
    type: 'group',
    admin: {
      description:
        'Comptées depuis le dernier acte. Tant que les quatre ne sont pas données, rien n’est retiré.',
    },
    fields: [
      kept('neverFiledMonths', 'Brouillons jamais déposés (mois)', 120),
      kept('removedFilesMonths', 'Fichiers retirés avant le dépôt (mois)', 120),
      kept('filedYears', 'Dossiers déposés : durée d’utilité administrative (années)', 100),
      kept('logMonths', 'Envois et invitations terminés (mois)', 120),
    ],
  },
]

export const form: Field[] = [
  json('form', 'Formulaire', 'La définition du formulaire, vérifiée à l’enregistrement.'),
  json('projection', 'Colonnes des listes', 'Les réponses reprises dans les listes.'),
]

export const assessment: Field[] = [
  json('eligibility', 'Test d’éligibilité', 'Les questions et leurs réponses expliquées.'),
  json('criteria', 'Grille de notation', 'Critères, poids et repères.'),
  json('opinionQuestions', 'Questions des avis', 'Par destinataire.'),
  json('indicators', 'Indicateurs des bilans', 'Bilan intermédiaire et rapport annuel.'),
  json('texts', 'Mentions et textes', 'Mentions des documents produits, par modèle.'),
  {
    ...json('convention', 'Convention', 'Articles, durée et calendrier des bilans.'),
    // Editions published before had none.
    required: false,
  },
]
