import type { PayloadRequest } from 'payload'

import type { DossierEvent } from '#workflows/dossier/table.ts'
import { fireWithin } from '#workflows/fire/fire.ts'

import { correctionProcess } from './process.ts'
import { liveRound } from './read.ts'
import { LEAVES } from './on-dossier.ts'

/** A dossier that ends awaits no answer any more: its request is closed with it, in its transaction. */
export const leaveCorrection = async (
  req: PayloadRequest,
  dossier: string,
  { event, now }: { event: DossierEvent; now: Date },
): Promise<void> => {
  const round = LEAVES.includes(event) ? await liveRound(req, dossier) : undefined
  if (!round) return
  await fireWithin(req, correctionProcess, round.id, {
    event: 'takeBack',
    user: null,
    now,
    input: {},
  })
}
