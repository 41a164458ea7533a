/** A part of the definition with its place in it. */
export type Placed<Value> = { value: Value; path: string }

/** `['pages', 2, 'sections', 0, 'visibleIf']` → `pages[2].sections[0].visibleIf`. */
export function definitionPath(parts: readonly PropertyKey[]): string {
  return parts
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('')
}
