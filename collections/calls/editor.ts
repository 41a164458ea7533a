import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'

const plain = () => [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  LinkFeature({ enabledCollections: [] }),
  UnorderedListFeature(),
  OrderedListFeature(),
]

const callout: Block = {
  slug: 'callout',
  labels: { singular: 'Encadré', plural: 'Encadrés' },
  fields: [
    { name: 'title', label: 'Titre', type: 'text', required: true },
    {
      name: 'tone',
      label: 'Ton',
      type: 'select',
      required: true,
      defaultValue: 'focus',
      options: [
        { value: 'focus', label: 'Focus' },
        { value: 'information', label: 'Information' },
        { value: 'warning', label: 'Attention' },
      ],
    },
    {
      name: 'content',
      label: 'Texte',
      type: 'richText',
      editor: lexicalEditor({ features: plain() }),
    },
  ],
}

const note: Block = {
  slug: 'note',
  labels: { singular: 'Note', plural: 'Notes' },
  fields: [
    { name: 'number', label: 'Numéro', type: 'number', required: true, min: 1 },
    {
      name: 'content',
      label: 'Texte',
      type: 'richText',
      editor: lexicalEditor({ features: plain() }),
    },
  ],
}

const table: Block = {
  slug: 'table',
  labels: { singular: 'Tableau', plural: 'Tableaux' },
  fields: [
    { name: 'caption', label: 'Titre du tableau', type: 'text', required: true },
    {
      name: 'head',
      label: 'En-têtes, séparés par « | »',
      type: 'text',
      required: true,
    },
    {
      name: 'rows',
      label: 'Lignes : une par ligne, cellules séparées par « | »',
      type: 'textarea',
      required: true,
    },
    {
      name: 'right',
      label: 'Numéros des colonnes alignées à droite (1, 2…), séparés par des virgules',
      type: 'text',
    },
    {
      name: 'totals',
      label: 'Nombre de dernières lignes qui sont des totaux',
      type: 'number',
      min: 0,
    },
  ],
}

const facts: Block = {
  slug: 'facts',
  labels: { singular: 'Liste de repères', plural: 'Listes de repères' },
  fields: [
    {
      name: 'entries',
      label: 'Repères',
      type: 'array',
      labels: { singular: 'Repère', plural: 'Repères' },
      fields: [
        { name: 'term', label: 'Intitulé', type: 'text', required: true },
        { name: 'value', label: 'Valeur', type: 'text', required: true },
      ],
    },
  ],
}

/** The editor of an edition's text: what our content blocks can say, and nothing else. */
export const editionEditor = lexicalEditor({
  features: [
    ...plain(),
    HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
    BlocksFeature({ blocks: [callout, note, table, facts] }),
    FixedToolbarFeature(),
  ],
})
