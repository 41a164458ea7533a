/** How a process is told: each state and each event in the words of its audience. */
export type Audience = 'structure' | 'agent'
export type Worded = Readonly<Record<Audience, string>>
export type ProcessTexts<State extends string, Event extends string> = {
  name: string
  /** How the history tells the creation of a row. */
  begin: string
  states: Readonly<Record<State, Worded>>
  /** `done` is how the history tells the event once it has happened. */
  events: Readonly<Record<Event, Worded & { done: string }>>
}
