import type { PayloadRequest } from 'payload'

import { hasRole } from '#access/actor.ts'
import { actorFrom } from '#access/request.ts'
import type { PublishedEdition } from '#editions/published.ts'
import { clock } from '#platform/clock.ts'
import {
  readDeadlines,
  readDueDossiers,
  type Deadline,
  type DueDossiers,
} from '#steering/calendar.ts'
import { chosenCall, steeredCalls } from '#steering/calls.ts'
import { readFigures, type Figures } from '#steering/figures.ts'
import { readSteeringTasks, type SteeringTask } from '#steering/waiting.ts'

export type LoadedSteering = {
  calls: readonly PublishedEdition[]
  figures: Figures
  deadlines: readonly Deadline[]
  /** Empty for those who have no list. */
  due: readonly DueDossiers[]
  /** What waits for DGEFP; null for others, whose own pages say it. */
  tasks: readonly SteeringTask[] | null
  now: Date
}

/** All that the page shows of a call; undefined when none is published. */
export const loadSteering = async (
  req: PayloadRequest,
  slug: string | undefined,
): Promise<LoadedSteering | undefined> => {
  const now = clock.now()
  const calls = await steeredCalls(req, now)
  const call = chosenCall(calls, slug)
  if (!call) return undefined
  const figures = await readFigures(req, { call, among: calls }, now)
  return {
    calls,
    figures,
    deadlines: await readDeadlines(req, call, now),
    due: figures.dossiers ? await readDueDossiers(req, call.slug) : [],
    tasks: hasRole(actorFrom(req), 'national_manager') ? await readSteeringTasks(req) : null,
    now,
  }
}
