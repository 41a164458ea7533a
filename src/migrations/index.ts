import * as migration_20261121_092449_initial from './20261121_092449_initial.ts'
import * as migration_20261121_122644_state_desk from './20261121_122644_state_desk.ts'
import * as migration_20261121_160630_file_places from './20261121_160630_file_places.ts'
import * as migration_20261121_163243_retention from './20261121_163243_retention.ts'

export const migrations = [
  { name: '20261121_092449_initial', up: migration_20261121_092449_initial.up, down: migration_20261121_092449_initial.down },
  { name: '20261121_122644_state_desk', up: migration_20261121_122644_state_desk.up, down: migration_20261121_122644_state_desk.down },
  { name: '20261121_160630_file_places', up: migration_20261121_160630_file_places.up, down: migration_20261121_160630_file_places.down },
  { name: '20261121_163243_retention', up: migration_20261121_163243_retention.up, down: migration_20261121_163243_retention.down },
]
