import { type BaseFacts, eventsOf, type Workflow } from './engine.ts'

/** Words for people, by code. A code without words is shown as it is. */
export type DiagramLabels = {
  states: Readonly<Record<string, string>>
  events: Readonly<Record<string, string>>
}

const wordsFor = (words: Readonly<Record<string, string>>, code: string): string =>
  words[code] ?? code

// Mermaid ends a label at a line break or a semicolon, and a quoted one at a quotation mark.
const plain = (text: string): string =>
  text
    .replace(/["\n;]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** A table as the text of a Mermaid state diagram; events between the same states share one arrow. */
export const diagram = <State extends string, Event extends string, Facts extends BaseFacts<State>>(
  workflow: Workflow<State, Event, Facts>,
  labels: DiagramLabels,
): string => {
  const { initial, final, owners, transitions } = workflow
  const states = Object.keys(owners).map(
    (state) => `  state "${plain(wordsFor(labels.states, state))}" as ${state}`,
  )
  const arrows = new Map<string, string[]>()
  for (const event of eventsOf(workflow))
    for (const from of transitions[event].from) {
      const arrow = `${from} --> ${transitions[event].to}`
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), plain(wordsFor(labels.events, event))])
    }
  return [
    'stateDiagram-v2',
    ...states,
    `  [*] --> ${initial}`,
    ...[...arrows].map(([arrow, events]) => `  ${arrow}: ${events.join(' / ')}`),
    ...final.map((state) => `  ${state} --> [*]`),
  ].join('\n')
}
