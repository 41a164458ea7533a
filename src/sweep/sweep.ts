/**
 * The sweep: what time does by itself. It looks for what fell due, fires it as the system, and leaves the
 * rest to the tables. Whatever was due while it was stopped is still due: it catches up. The tables decide
 * on facts and write by compare-and-set, so that nothing happens twice even if two sweeps meet; a lease
 * keeps them from working for nothing.
 */
import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import type { Clock } from '#platform/clock.ts'
import { log } from '#platform/log.ts'

import * as afterDecision from './after-decision.ts'
import * as awaited from './awaited.ts'
import * as calls from './calls.ts'
import { remindDrafts } from './closing-reminders.ts'
import type { Job, Sweep } from './job.ts'
import { holdSweep, releaseSweep, sweepRan } from './marks.ts'

/** In this order: a call closes before its drafts expire, and what they awaited is dropped last. */
const JOBS: Readonly<Record<string, Job>> = {
  closeCalls: calls.closeCalls,
  expireDrafts: calls.expireDrafts,
  expireUnsigned: calls.expireUnsigned,
  remindDrafts,
  dropCorrections: awaited.dropCorrections,
  lateCorrections: awaited.lateCorrections,
  remindCorrections: awaited.remindCorrections,
  dropOpinions: awaited.dropOpinions,
  lateOpinions: awaited.lateOpinions,
  remindOpinions: awaited.remindOpinions,
  lapseDerogations: awaited.lapseDerogations,
  lapseAppeals: afterDecision.lapseAppeals,
  activateConventions: afterDecision.activateConventions,
}

/**
 * Every job, one after the other; one that fails is logged and tried again the next time.
 * @returns whether something that is due was left for the next time
 */
export const runJobs = async (sweep: Sweep): Promise<boolean> => {
  let left = false
  for (const [name, job] of Object.entries(JOBS)) {
    if (!(await sweep.goesOn())) return true
    try {
      const more = await job(sweep)
      left ||= more
    } catch (error) {
      log.error('sweep.job', error, { job: name })
    }
  }
  return left
}

/**
 * Sweeps once, unless another worker does.
 * @param signal told to stop, it ends after the batch in hand
 * @returns whether something that is due was left
 */
export const sweep = async (
  payload: Payload,
  clock: Clock,
  signal?: AbortSignal,
): Promise<boolean> => {
  const owner = randomUUID()
  if (!(await holdSweep(payload, owner))) return false
  let isCut = false
  const goesOn = async () => {
    isCut ||= signal?.aborted === true || !(await holdSweep(payload, owner))
    return !isCut
  }
  try {
    const now = clock.now()
    const left = await runJobs({ payload, now, goesOn })
    // Cut short, whoever took it over says when it went to its end.
    if (!isCut) await sweepRan(payload, now)
    return left
  } finally {
    await releaseSweep(payload, owner)
  }
}
