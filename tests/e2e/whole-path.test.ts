/**
 * The whole path with nine accounts, in one story: a call is published, a new structure files, its dossier
 * is checked, completed, studied, scored, decided; its convention is signed by both and in force.
 */
import { beforeAll } from 'vitest'

import { checkAndComplete } from './path/checking.ts'
import { prepareAtOnce, proposeWithoutScript } from './path/at-once.ts'
import { decide, prepareAndScore, sit } from './path/committee.ts'
import { leaveNothingUnopened, signByBoth, writeConvention } from './path/convention.ts'
import { notify } from './path/decision.ts'
import { publishAndRead, registerAndFile } from './path/opening.ts'
import { consultNation, consultNear } from './path/opinions.ts'
import { openPath, type Path } from './support/desk/path.ts'
import { onTimedSites } from './support/on-timed-sites.ts'
import { makeStep } from './support/steps.ts'

const NOW = new Date('2025-06-10T08:00:00Z')

onTimedSites('a call and a dossier go the whole way', { name: 'parcours', now: NOW }, (scene) => {
  const step = makeStep()
  let path: Path
  const pathOf = (): Path => path
  beforeAll(async () => {
    path = await openPath(scene())
  })

  publishAndRead(step, scene)
  registerAndFile(step, pathOf)
  checkAndComplete(step, pathOf)
  consultNear(step, pathOf, scene)
  consultNation(step, pathOf)
  prepareAndScore(step, pathOf)
  prepareAtOnce(step, pathOf)
  sit(step, pathOf)
  proposeWithoutScript(step, pathOf, scene)
  decide(step, pathOf)
  notify(step, pathOf, scene)
  writeConvention(step, pathOf)
  signByBoth(step, pathOf, scene)
  leaveNothingUnopened(step, pathOf)
})
