import { definitionSentences as say } from '#i18n/definition.ts'
import type { CompiledExpression } from '../expressions/compile.ts'
import type { Position } from '../expressions/walk.ts'
import type { DefinitionError } from './errors.ts'
import type { CompiledField, CompiledPage, Step } from './form.ts'

/** One step, and the names of the steps that come before it. */
type Node = {
  name: string
  step: Step
  /** Place of its expression in the definition, to which a cycle is reported. */
  path: string
  needs: readonly { name: string; position?: Position }[]
}

/** A node being visited, and the place where it reads the one visited after it. */
type Stage = { node: Node; reading?: Position | undefined }

export type Ordered = { order: readonly Step[]; errors: readonly DefinitionError[] }

/**
 * The order in which a form is evaluated: each part after its container and after what its condition or
 * its calculation reads. `requiredIf` changes no value, so it constrains nothing.
 */
export function orderSteps(pages: readonly CompiledPage[]): Ordered {
  const nodes = new Map(pages.flatMap(pageNodes).map((node) => [node.name, node]))
  const order: Step[] = []
  const errors: DefinitionError[] = []
  const done = new Set<string>()
  const trail: Stage[] = []

  const visit = (node: Node): void => {
    const start = trail.findIndex((stage) => stage.node === node)
    if (start >= 0) errors.push(cycleError(trail.slice(start), node))
    if (start >= 0 || done.has(node.name)) return
    const stage: Stage = { node }
    trail.push(stage)
    for (const { name, position } of node.needs) {
      const needed = nodes.get(name)
      stage.reading = position
      if (needed) visit(needed)
    }
    trail.pop()
    done.add(node.name)
    order.push(node.step)
  }
  for (const node of nodes.values()) visit(node)
  return { order, errors }
}

function pageNodes(page: CompiledPage, index: number): Node[] {
  const path = `pages[${index}].visibleIf`
  const own: Node = {
    name: `page ${page.key}`,
    step: { kind: 'page', page },
    path,
    needs: readsOf(page.visibleIf),
  }
  return [
    own,
    ...page.sections.flatMap((section, place) => sectionNodes(page, section, index, place)),
  ]
}

function sectionNodes(
  page: CompiledPage,
  section: CompiledPage['sections'][number],
  index: number,
  place: number,
): Node[] {
  const name = `section ${page.key} ${section.key}`
  const own: Node = {
    name,
    step: { kind: 'section', section },
    path: `pages[${index}].sections[${place}].visibleIf`,
    needs: [{ name: `page ${page.key}` }, ...readsOf(section.visibleIf)],
  }
  return [own, ...section.fields.flatMap((field) => fieldNodes(field, name))]
}

function fieldNodes(field: CompiledField, section: string): Node[] {
  const own: Node = {
    name: field.key,
    step: { kind: 'field', field },
    path: `${field.path}.${field.computed ? 'expression' : 'visibleIf'}`,
    needs: [{ name: section }, ...readsOf(field.visibleIf), ...readsOf(field.computed)],
  }
  const columns = field.columns.map((column): Node => ({
    name: `${field.key}/${column.key}`,
    step: { kind: 'column', field, column },
    path: `${column.path}.visibleIf`,
    needs: [{ name: field.key }, ...readsOf(column.visibleIf)],
  }))
  return [own, ...columns]
}

function readsOf(expression: CompiledExpression | undefined): Node['needs'] {
  return (expression?.reads ?? []).map(({ field, column, position }) => ({
    name: column === undefined ? field : `${field}/${column}`,
    position,
  }))
}

/** Reported where the last expression of the cycle reads the next: containers read nothing by themselves. */
function cycleError(cycle: readonly Stage[], first: Node): DefinitionError {
  const names = [...cycle.map(({ node }) => node), first].map(({ name }) => name.split(' ').at(-1)!)
  const { node, reading } = cycle.findLast((stage) => stage.reading !== undefined) ?? cycle[0]!
  const error = { path: node.path, message: say.cycle(names) }
  return reading ? { ...error, position: reading } : error
}
