import * as migration_20261121_092449_initial from './20261121_092449_initial.ts'
import * as migration_20261121_170211_state_desk from './20261121_170211_state_desk.ts'
import * as migration_20261121_170918_file_places_and_retention from './20261121_170918_file_places_and_retention.ts'
import * as migration_20261121_191542_state_committee from './20261121_191542_state_committee.ts'

export const migrations = [
  { name: '20261121_092449_initial', up: migration_20261121_092449_initial.up, down: migration_20261121_092449_initial.down },
  { name: '20261121_170211_state_desk', up: migration_20261121_170211_state_desk.up, down: migration_20261121_170211_state_desk.down },
  { name: '20261121_170918_file_places_and_retention', up: migration_20261121_170918_file_places_and_retention.up, down: migration_20261121_170918_file_places_and_retention.down },
  { name: '20261121_191542_state_committee', up: migration_20261121_191542_state_committee.up, down: migration_20261121_191542_state_committee.down },
]
