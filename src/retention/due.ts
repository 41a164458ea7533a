import type { Payload, Where } from 'payload'

import type { Retention } from '#editions/edition.ts'
import { readRevision } from '#editions/revisions.ts'
import { relationId } from '#filing/dossier.ts'
import { dossierWorkflow } from '#workflows/dossier/table.ts'

import type { Call } from '../payload-types.ts'
import { limitsOf } from './durations.ts'

const MOST_CALLS = 200

export type GovernedCall = { id: string; slug: string; rules: Retention | null }

/** Every edition that was published, with how long its revision in force keeps things. */
export const governedCalls = async (payload: Payload): Promise<GovernedCall[]> => {
  const { docs } = await payload.db.find<Call>({
    collection: 'calls',
    where: { currentRevision: { exists: true } },
    select: { slug: true, currentRevision: true },
    sort: 'slug',
    limit: MOST_CALLS,
    pagination: false,
  })
  return Promise.all(
    docs.map(async ({ id, slug, currentRevision }) => {
      const { edition } = await readRevision(payload, relationId(currentRevision ?? ''))
      return { id, slug, rules: edition.retention ?? null }
    }),
  )
}

const both = (...all: Where[]): Where => ({ and: all })

/** What has been kept long enough, by kind: conditions on dossiers and documents of one edition. */
export const dueOf = (call: string, rules: Retention, now: Date) => {
  const limits = limitsOf(rules, now)
  const ours: Where = { call: { equals: call } }
  const ended: Where = { state: { in: [...dossierWorkflow.final] } }
  return {
    neverFiled: both(
      ours,
      ended,
      { filedAt: { exists: false } },
      { updatedAt: { less_than: limits.neverFiled } },
    ),
    filed: both(
      ours,
      ended,
      { filedAt: { exists: true } },
      { updatedAt: { less_than: limits.filed } },
    ),
    // What was filed stays with its dossier, even replaced.
    removedFiles: both(
      ours,
      { filed: { equals: false } },
      { removedAt: { less_than: limits.removedFiles } },
    ),
  }
}

/** What is of no edition: sendings that ended, and invitations that can serve no more. */
export const logsDue = (
  limit: string,
): readonly { collection: 'outbox' | 'invitations'; where: Where }[] => [
  {
    collection: 'outbox',
    where: both({ state: { not_equals: 'pending' } }, { firstAt: { less_than: limit } }),
  },
  { collection: 'invitations', where: { expiresAt: { less_than: limit } } },
]
