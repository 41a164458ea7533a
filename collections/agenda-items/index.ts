import type { CollectionConfig } from 'payload'

import { allowedBy } from '#access/request.ts'
import { readAgendaItems } from '#access/rules/committees.ts'

import { belongsTo, belongsToDossier, sequenceField } from '../belonging.ts'
import { DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'

/** A dossier on the agenda of a committee: what is proposed, who stands aside, what is decided. */
export const AgendaItems: CollectionConfig = {
  ...DEFAULTS,
  slug: 'agenda-items',
  labels: { singular: 'Dossier à l’ordre du jour', plural: 'Dossiers à l’ordre du jour' },
  admin: { hidden: true },
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readAgendaItems) },
  indexes: [{ fields: ['committee', 'position'] }, { fields: ['dossier', 'createdAt'] }],
  fields: [
    belongsTo('committee', 'committees'),
    ...belongsToDossier,
    // Of the dossier, so that an agenda need not read it.
    { name: 'reference', type: 'text', required: true },
    { name: 'structureName', type: 'text', required: true },
    // Of the structure: one whose employer it is stands aside.
    { name: 'siren', type: 'text', required: true },
    // Cents, hundredths: as filed.
    { name: 'asked', type: 'number' },
    { name: 'etp', type: 'number' },
    // A dossier waits on one agenda at a time: its id while it does, then that of the item.
    { name: 'slot', type: 'text', required: true, unique: true },
    { name: 'position', type: 'number', required: true },
    { name: 'state', type: 'text', required: true },
    sequenceField,
    // Of the committee: ids of the accounts of its members.
    { name: 'sitting', type: 'text', required: true, defaultValue: '|' },
    // What is proposed by post: [{ id, amount, capLifted }].
    { name: 'posts', type: 'json', required: true, defaultValue: [] },
    // All posts together, cents.
    { name: 'amount', type: 'number' },
    { name: 'waitRank', type: 'number' },
    { name: 'reason', type: 'textarea' },
    { name: 'decidedAt', type: 'date' },
    // How the members voted, when the committee counts: { for, against, abstained }.
    { name: 'votes', type: 'json' },
    // Who stands aside: [{ member, name, reason, at }].
    { name: 'recusals', type: 'json', required: true, defaultValue: [] },
    // Ids of their accounts, each between bars: `|a|b|`.
    { name: 'recused', type: 'text', required: true, defaultValue: '|' },
  ],
}
