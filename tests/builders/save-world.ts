import type { Answers } from '#forms/answers.ts'
import { saveOperation } from '#forms/save/save.ts'
import { sameValue } from '#forms/same-value.ts'
import { rowAt, storedRows } from '#forms/stored.ts'
import { richForm } from './form.ts'

type Typing = { path: string; base: unknown; value: unknown }

/** One person: what they have seen of each answer, what is on its way, what waits behind it. */
export type Client = {
  seen: Map<string, unknown>
  inFlight: Typing | undefined
  waiting: Typing[]
}

/** What may be written where: few values, so that people meet. */
export const choices: Readonly<Record<string, readonly unknown[]>> = {
  montant: ['1', '2', 'trois', null],
  nature: ['simple', 'complete', null],
  'postes/r1': [{ order: 1 }, { order: 2 }, null],
  'postes/r2': [{ order: 1 }, { order: 5 }, null],
  'postes/r1/cout': ['10', '20', null],
  'postes/r2/cout': ['30', '40', null],
}

export const paths = Object.keys(choices)

/** What a path holds, a row being seen as a whole. */
function stateAt(answers: Answers, path: string): unknown {
  const [key = '', rowId, column] = path.split('/')
  if (rowId === undefined) return answers[key] ?? null
  const row = rowAt(storedRows(answers[key]), rowId)
  if (row?.deleted) return { deleted: true }
  if (column !== undefined) return row?.cells[column] ?? null
  return row ? { order: row.order, cells: row.cells } : null
}

/** What an operation says it was made from: one who moves a row looks at its order alone. */
function baseOf(seen: unknown, path: string, value: unknown): unknown {
  const moves = path.split('/').length === 2 && value !== null
  if (!moves || typeof seen !== 'object' || seen === null || !('order' in seen)) return seen ?? null
  return { order: seen.order }
}

/**
 * One dossier and several people on a network that loses acknowledgements. A client sends one operation
 * at a time, and the same again until it is answered; what is typed meanwhile waits.
 */
export class World {
  answers: Answers = {}
  readonly clients: readonly Client[]
  readonly outcomes = { written: 0, already: 0, conflict: 0, refused: 0 }
  /** Paths at which something was overwritten by one who had not seen it. */
  readonly unseen: string[] = []
  /** Paths at which an acknowledged value was not what is stored. */
  readonly untrue: string[] = []

  constructor(people: number) {
    this.clients = Array.from({ length: people }, () => ({
      seen: new Map(),
      inFlight: undefined,
      waiting: [],
    }))
  }

  type(client: Client, path: string, value: unknown): void {
    client.waiting = client.waiting.filter((typing) => typing.path !== path)
    client.waiting.push({ path, base: baseOf(client.seen.get(path), path, value), value })
  }

  send(client: Client, lost: boolean): void {
    const typing = client.inFlight ?? client.waiting.shift()
    if (!typing) return
    client.inFlight = typing
    const kind = this.#receive(typing)
    if (lost) return
    client.inFlight = undefined
    this.refresh(client)
    // After a conflict or a refusal the person decides anew; otherwise they have seen their own value.
    const sameField = ({ path }: Typing) => path === typing.path
    const heard = kind === 'written' || kind === 'already'
    client.waiting = client.waiting
      .filter((waiting) => heard || !sameField(waiting))
      .map((waiting) => (sameField(waiting) ? this.#rebased(client, waiting) : waiting))
  }

  /** What is on screen becomes what is stored. */
  refresh(client: Client): void {
    for (const path of paths) client.seen.set(path, stateAt(this.answers, path))
  }

  /** Everything typed is sent until nothing waits, and everyone sees the result. */
  settle(): void {
    for (const client of this.clients) {
      while (client.inFlight || client.waiting.length > 0) this.send(client, false)
    }
    for (const client of this.clients) this.refresh(client)
  }

  #rebased(client: Client, { path, value }: Typing): Typing {
    return { path, value, base: baseOf(client.seen.get(path), path, value) }
  }

  #receive({ path, base, value }: Typing): keyof World['outcomes'] {
    const before = stateAt(this.answers, path)
    const outcome = saveOperation(richForm, this.answers, { opId: 'op', path, base, value })
    this.outcomes[outcome.kind] += 1
    if (outcome.kind === 'written') {
      if (!sameValue(baseOf(before, path, value), base)) this.unseen.push(path)
      this.answers = outcome.answers
    }
    const claims = outcome.kind === 'written' || outcome.kind === 'already'
    const after = baseOf(stateAt(this.answers, path), path, value)
    if (claims && !sameValue(after, outcome.value)) this.untrue.push(path)
    return outcome.kind
  }
}
