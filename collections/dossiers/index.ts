import type { CollectionConfig, Field } from 'payload'

import { allowedBy } from '#access/request.ts'
import { readDossiers } from '#access/rules/dossiers.ts'
import { LIST_COLUMNS, PLACE_COLUMNS } from '#instruction/queue/list-columns.ts'
import { TALLY_COLUMNS } from '#steering/tally-columns.ts'

import { belongsTo } from '../belonging.ts'
import { DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'
import { decisionFields } from './decision-fields.ts'
import { dossierEndpoints } from './endpoints.ts'
import { readByServices, readWhileCorrecting } from './for-services.ts'
import { stateField } from './state-field.ts'

/** What lists filter and sort on, written in the same write as what it is drawn from. */
const projected: Field[] = [
  { name: 'structureName', type: 'text', required: true },
  { name: 'structureSortName', type: 'text', required: true },
  // Beginnings of words are looked for in it.
  { name: 'searchName', type: 'text' },
  // Rank of whose turn it is (workflows/dossier/turn.ts), so that lists begin with what waits for them.
  { name: 'turn', type: 'number', access: { read: readByServices } },
  { name: 'siret', type: 'text', required: true, index: true },
  { name: 'projectTitle', type: 'text' },
  { name: 'asked', label: 'Montant demandé (centimes)', type: 'number' },
  { name: 'etp', label: 'ETP (centièmes)', type: 'number' },
  // The départements in order, as one text: figures are added up by it.
  { name: 'places', type: 'text', access: { read: readByServices } },
  { name: 'newStructure', type: 'checkbox' },
  { name: 'blankZone', type: 'checkbox' },
  { name: 'filedAt', type: 'date' },
  // Id and shown name of the instructor in charge.
  { name: 'assignee', type: 'text', access: { read: readByServices } },
  { name: 'assigneeName', type: 'text', access: { read: readByServices } },
  // First due date that somebody must keep: overdue when it has passed.
  { name: 'dueAt', type: 'date', access: { read: readWhileCorrecting } },
  { name: 'opinionsAsked', type: 'number', defaultValue: 0, access: { read: readByServices } },
  { name: 'opinionsIn', type: 'number', defaultValue: 0, access: { read: readByServices } },
]

/** A candidature: its answers in one JSON field, its state written by `fire` alone. */
export const Dossiers: CollectionConfig = {
  ...DEFAULTS,
  slug: 'dossiers',
  labels: { singular: 'Dossier', plural: 'Dossiers' },
  admin: { useAsTitle: 'reference', hidden: true },
  endpoints: dossierEndpoints,
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readDossiers) },
  indexes: [
    { fields: ['structure', 'updatedAt'] },
    { fields: ['region', 'state', 'filedAt'] },
    // The sweep goes through the drafts of an edition, then through those that await a late signature.
    { fields: ['call', 'state', 'reference'] },
    { fields: ['state', 'lateSignatureUntil'] },
    // The desk's list in each of its orders, of one region or of all.
    { fields: ['region', ...LIST_COLUMNS] },
    { fields: [...LIST_COLUMNS] },
    ...['filedAt', 'asked', 'etp', 'structureSortName'].flatMap((column) => [
      { fields: ['region', column, 'reference'] },
      { fields: [column, 'reference'] },
    ]),
    { fields: ['state', 'filedAt', 'reference'] },
    { fields: ['region', 'assignee', 'turn', 'filedAt', 'reference'] },
    { fields: ['region', 'dueAt', 'reference'] },
    { fields: ['dueAt', 'reference'] },
    // What figures and envelopes add up, and the waiting list.
    { fields: [...TALLY_COLUMNS] },
    // An export goes on from the last reference it wrote.
    { fields: ['region', 'reference'] },
  ],
  custom: { mongoIndexes: [PLACE_COLUMNS] },
  fields: [
    { name: 'reference', type: 'text', required: true, unique: true },
    belongsTo('call', 'calls'),
    belongsTo('callRevision', 'call-revisions'),
    belongsTo('structure', 'structures'),
    { name: 'region', type: 'text', required: true },
    { name: 'departments', type: 'text', hasMany: true, index: true },
    stateField,
    // Number of the last journal row: every transition compares and sets it.
    { name: 'sequence', type: 'number', required: true, defaultValue: 0 },
    { name: 'answers', type: 'json', required: true, defaultValue: {} },
    // Who changed each page last: page key → { by, at }.
    { name: 'edits', type: 'json', required: true, defaultValue: {} },
    { name: 'signature', type: 'json' },
    // Times during which silence does not run towards a rejection: [{ from, to }], the last one open or not (L08).
    { name: 'clockPauses', type: 'json', required: true, defaultValue: [] },
    // Last instant of a signature by derogation (R065).
    { name: 'lateSignatureUntil', type: 'date' },
    ...projected,
    ...decisionFields,
  ],
}
