import type { CollectionConfig } from 'payload'

import { nobody } from '#access/request.ts'

import { DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'

/** What the sweep remembers: who sweeps and until when, when it last ran, which walks are done. */
export const SweepMarks: CollectionConfig = {
  ...DEFAULTS,
  slug: 'sweep-marks',
  labels: { singular: 'Repère du balayage', plural: 'Repères du balayage' },
  admin: { hidden: true },
  access: { ...WRITTEN_BY_PLATFORM, read: nobody },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'at', type: 'date', required: true },
    { name: 'owner', type: 'text' },
  ],
}
