/**
 * The acts of the desk when things go wrong: clicked at once, failing, their worker killed, their journal
 * changed. One platform for all of them: starting it takes longer than they do.
 */
import { contract } from '#tests/setup/databases.ts'

import { brokenChains } from './broken-chains.ts'
import { tenClicks } from './clicks.ts'
import { failingEffects } from './failing-effects.ts'
import { killedWorkers } from './killed-workers.ts'

contract('the desk when things go wrong (issue §6)', (guichet) => {
  tenClicks(guichet)
  failingEffects(guichet)
  killedWorkers(guichet)
  brokenChains(guichet)
})
