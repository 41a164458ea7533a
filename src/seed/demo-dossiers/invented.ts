import { demoStructures, type DemoStructure } from '../structures.ts'
import { stories } from './stories/index.ts'
import { buildStructure } from './structures.ts'

/** INSEE codes of the communes where the structures without an account of their own stand. */
export const seats: readonly string[] = [
  ...new Set(stories.map(({ about }) => about).filter((about) => /^\d{5}$/.test(about))),
]

/** Every structure of the story: those of the accounts of the demonstration, then the others. */
export const inventedStructures: readonly DemoStructure[] = [
  ...demoStructures,
  ...seats.map((seat, rank) => buildStructure(seat, rank)),
]
