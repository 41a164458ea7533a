import type { Payload, Where } from 'payload'

import type { Retention } from '#editions/edition.ts'

import { dueOf, governedCalls, logsDue, type GovernedCall } from './due.ts'
import { logLimit } from './durations.ts'
import { purgeDocuments, purgeDossiers, purgeRows } from './purge.ts'

export type CallReport = {
  slug: string
  /** Null when its edition sets no duration: nothing of it is ever taken away. */
  due: { neverFiled: number; removedFiles: number; filed: number } | null
}
export type Report = { calls: readonly CallReport[]; logs: { outbox: number; invitations: number } }

export type Options = {
  /** Counts, and takes nothing away. */
  dryRun: boolean
  /** Reference of the visa of the archives, without which nothing that was filed is taken away. */
  visa?: string
  now: Date
}

const WHY = {
  neverFiled: 'Brouillon jamais déposé, conservé le temps prévu (RGPD, art. 5, 1, e).',
  removedFiles: 'Fichiers retirés avant dépôt, conservés le temps prévu (RGPD, art. 5, 1, e).',
  logs: 'Envois et invitations terminés, conservés le temps prévu (RGPD, art. 5, 1, e).',
}

const visaOf = (visa: string): string =>
  `Durée d’utilité administrative échue ; visa d’élimination ${visa} (code du patrimoine, art. L.212-2).`

const runCall = async (
  payload: Payload,
  { id, rules }: GovernedCall & { rules: Retention },
  { dryRun, visa, now }: Options,
): Promise<NonNullable<CallReport['due']>> => {
  const due = dueOf(id, rules, now)
  const count = async (collection: 'dossiers' | 'documents', where: Where): Promise<number> =>
    (await payload.db.count({ collection, where })).totalDocs
  if (dryRun)
    return {
      neverFiled: await count('dossiers', due.neverFiled),
      removedFiles: await count('documents', due.removedFiles),
      filed: await count('dossiers', due.filed),
    }
  const alone = { subject: id, reason: WHY.removedFiles, now }
  return {
    neverFiled: await purgeDossiers(payload, due.neverFiled, WHY.neverFiled, now),
    removedFiles: await purgeDocuments(payload, due.removedFiles, alone),
    filed: visa
      ? await purgeDossiers(payload, due.filed, visaOf(visa), now)
      : await count('dossiers', due.filed),
  }
}

const runLogs = async (
  payload: Payload,
  limit: string | null,
  { dryRun, now }: Options,
): Promise<Report['logs']> => {
  const logs = { outbox: 0, invitations: 0 }
  for (const { collection, where } of limit ? logsDue(limit) : [])
    logs[collection] = dryRun
      ? (await payload.db.count({ collection, where })).totalDocs
      : await purgeRows(payload, collection, where, {
          subject: 'platform',
          reason: WHY.logs,
          now,
        })
  return logs
}

/**
 * Takes away, or counts, what each edition has kept as long as it says (L25, L26). The server may be
 * running; an interrupted run is simply run again.
 * @returns what was taken away; of what was filed, without a visa, what waits for one
 */
export const runRetention = async (payload: Payload, options: Options): Promise<Report> => {
  const all = await governedCalls(payload)
  const calls: CallReport[] = []
  for (const call of all) {
    const { slug, rules } = call
    calls.push({ slug, due: rules && (await runCall(payload, { ...call, rules }, options)) })
  }
  const limit = logLimit(
    all.flatMap(({ rules }) => rules ?? []),
    options.now,
  )
  return { calls, logs: await runLogs(payload, limit, options) }
}
