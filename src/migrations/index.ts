import * as migration_20261121_092449_initial from './20261121_092449_initial.ts'

export const migrations = [
  { name: '20261121_092449_initial', up: migration_20261121_092449_initial.up, down: migration_20261121_092449_initial.down },
]
