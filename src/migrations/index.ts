import * as migration_20261121_092449_initial from './20261121_092449_initial.ts'
import * as migration_20261121_122644_state_desk from './20261121_122644_state_desk.ts'
import * as migration_20261121_161300_state_committee from './20261121_161300_state_committee.ts'
import * as migration_20261121_162024_conventions from './20261121_162024_conventions.ts'

export const migrations = [
  { name: '20261121_092449_initial', up: migration_20261121_092449_initial.up, down: migration_20261121_092449_initial.down },
  { name: '20261121_122644_state_desk', up: migration_20261121_122644_state_desk.up, down: migration_20261121_122644_state_desk.down },
  { name: '20261121_161300_state_committee', up: migration_20261121_161300_state_committee.up, down: migration_20261121_161300_state_committee.down },
  { name: '20261121_162024_conventions', up: migration_20261121_162024_conventions.up, down: migration_20261121_162024_conventions.down },
]
