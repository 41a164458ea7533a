// docs/processes.md as text, read from the tables and the catalogues, so that it can never say otherwise.
import type { ProcessTexts } from '#i18n/process-texts.ts'
import { processTexts } from '#i18n/processes.ts'
import { refusals } from '#i18n/refusals.ts'
import { roleText } from '#i18n/roles.ts'
import { diagram } from '#workflows/diagram.ts'
import { type BaseFacts, eventsOf, type Workflow } from '#workflows/engine.ts'
import { workflows } from '#workflows/registry.ts'

const INTRODUCTION = [
  '# Processes',
  '',
  'What may happen to a call, a dossier, a request for corrections, an opinion, a signature by derogation, a committee, a dossier on its agenda, an appeal and a convention: from which state, by whom, under which conditions, and what follows. Written by `node scripts/write-diagrams.ts` from the tables of `workflows/`; do not edit. Words are those that agents read; codes are stable.',
  '',
]

const quoted = (text: string): string => `« ${text} »`
const coded = (code: string): string => `\`${code}\``
const rolesOf = (roles: readonly string[]): string => roles.map(roleText).join(', ')

const agentWords = (
  words: Readonly<Record<string, { agent: string }>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(words).map(([code, { agent }]) => [code, agent]))

const section = <State extends string, Event extends string, Facts extends BaseFacts<State>>(
  workflow: Workflow<State, Event, Facts>,
  texts: ProcessTexts<State, Event>,
): string[] => {
  const { owners, final } = workflow
  const stateLines = Object.keys(owners).map((code) => {
    // The keys of owners are the states.
    const state = code as State
    const owner = owners[state].length > 0 ? rolesOf(owners[state]) : 'nobody'
    const end = final.includes(state) ? ' An end.' : ''
    return `- ${coded(state)} ${quoted(texts.states[state].agent)}: ${owner}.${end}`
  })
  const eventLines = eventsOf(workflow).flatMap((event) => {
    const { from, to, roles, guards = [], effects = [] } = workflow.transitions[event]
    const codes = guards.flatMap(({ refusal }) => (refusal ? [refusal] : []))
    return [
      `- ${coded(event)} ${quoted(texts.events[event].agent)}: ${from.map(coded).join(', ')} → ${coded(to)}, by ${rolesOf(roles)}.`,
      ...codes.map((code) => `  - ${coded(code)} ${quoted(refusals[code]?.sentence ?? code)}`),
      ...effects.map(({ task, template }) => `  - then ${task} ${coded(template)}`),
    ]
  })
  const labels = { states: agentWords(texts.states), events: agentWords(texts.events) }
  return [
    `## ${texts.name} (${coded(workflow.name)})`,
    '',
    '```mermaid',
    diagram(workflow, labels),
    '```',
    '',
    '### States, and who must act',
    '',
    ...stateLines,
    '',
    '### Events, with what may refuse them and what follows',
    '',
    ...eventLines,
    '',
  ]
}

/** The whole page, ending with a line break. */
export const processesPage = (): string =>
  [
    ...INTRODUCTION,
    ...section(workflows.call, processTexts.call),
    ...section(workflows.dossier, processTexts.dossier),
    ...section(workflows.correction, processTexts.correction),
    ...section(workflows.opinion, processTexts.opinion),
    ...section(workflows.derogation, processTexts.derogation),
    ...section(workflows.committee, processTexts.committee),
    ...section(workflows['agenda-item'], processTexts['agenda-item']),
    ...section(workflows.appeal, processTexts.appeal),
    ...section(workflows.convention, processTexts.convention),
  ].join('\n')
