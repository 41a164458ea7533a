import type { CollectionConfig } from 'payload'

import { allowedBy } from '#access/request.ts'
import { readOutbox } from '#access/rules/operations.ts'

import { DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'
import { outboxEndpoints } from './endpoints.ts'

/** What must follow a committed write: documents to render, mails to send, with their fate. */
export const Outbox: CollectionConfig = {
  ...DEFAULTS,
  slug: 'outbox',
  labels: { singular: 'Envoi', plural: 'Envois' },
  admin: {
    group: 'Exploitation',
    useAsTitle: 'key',
    defaultColumns: ['key', 'state', 'attempts', 'lastError'],
    hidden: ({ user }) => !user,
  },
  endpoints: outboxEndpoints,
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readOutbox) },
  indexes: [{ fields: ['state', 'availableAt'] }],
  fields: [
    { name: 'key', label: 'Clé', type: 'text', required: true, unique: true },
    { name: 'task', label: 'Travail', type: 'text', required: true },
    { name: 'data', label: 'Contenu', type: 'json', required: true, access: { read: () => false } },
    {
      name: 'state',
      label: 'État',
      type: 'select',
      required: true,
      defaultValue: 'pending',
      options: [
        { value: 'pending', label: 'En attente' },
        { value: 'done', label: 'Fait' },
        { value: 'givenUp', label: 'Abandonné' },
      ],
    },
    { name: 'attempts', label: 'Essais', type: 'number', required: true, defaultValue: 0 },
    { name: 'firstAt', label: 'Premier essai', type: 'date', required: true },
    { name: 'availableAt', label: 'Prochain essai', type: 'date', required: true },
    { name: 'leaseOwner', label: 'Pris par', type: 'text' },
    { name: 'leaseUntil', label: 'Pris jusqu’à', type: 'date' },
    { name: 'lastError', label: 'Dernière erreur', type: 'textarea' },
    { name: 'doneAt', label: 'Fait le', type: 'date' },
  ],
}
