import * as migration_20261121_090933_initial from './20261121_090933_initial.ts'

export const migrations = [
  { name: '20261121_090933_initial', up: migration_20261121_090933_initial.up, down: migration_20261121_090933_initial.down },
]
