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
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'task', type: 'text', required: true },
    { name: 'data', type: 'json', required: true, access: { read: () => false } },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'pending',
      options: [
        { value: 'pending', label: 'En attente' },
        { value: 'done', label: 'Fait' },
        { value: 'givenUp', label: 'Abandonné' },
      ],
    },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'firstAt', type: 'date', required: true },
    { name: 'availableAt', type: 'date', required: true },
    { name: 'leaseOwner', type: 'text' },
    { name: 'leaseUntil', type: 'date' },
    { name: 'lastError', type: 'textarea' },
    { name: 'doneAt', type: 'date' },
  ],
}
