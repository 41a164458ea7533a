import type { Block } from '#documents/blocks.ts'
import type { Values } from '#documents/wording.ts'

const PLACEHOLDER = /\{(\w+)\}/g

/** Stands for a fact that is not known yet, on the page where the convention is written. */
const UNKNOWN = '[à compléter]'

/** The same blocks with each fact in its place. */
export const filledBlocks = (blocks: readonly Block[], values: Values): Block[] => {
  const copy: Block[] = JSON.parse(JSON.stringify(blocks), (_key, value: unknown): unknown =>
    typeof value === 'string'
      ? value.replace(PLACEHOLDER, (_, name: string) => values[name] ?? UNKNOWN)
      : value,
  )
  return copy
}
