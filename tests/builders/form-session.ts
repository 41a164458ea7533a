import type { Answers } from '#forms/answers.ts'
import type {
  Derived,
  OperationResult,
  SendOutcome,
  SentOperation,
  ShownVerdict,
} from '#forms/client/save-protocol.ts'
import { pageTitleAt } from '#filing/save-result.ts'
import { evaluate } from '#forms/evaluate/evaluate.ts'
import { resolvePath } from '#forms/save/paths.ts'
import { saveOperation } from '#forms/save/save.ts'
import { inputOf } from '#forms/typed.ts'
import { derivedAnswers } from '#forms/view/derived-answers.ts'
import { pageView, type PageView } from '#forms/view/page-view.ts'
import { contextOf, richForm } from '#tests/builders/form.ts'
import type { Kept } from '#ui/form/state/restore.ts'
import { makeSession, type FormSession } from '#ui/form/state/session.ts'

const who = { by: 'Une collègue', at: '2031-05-06T12:32:00.000Z' }

/** The dossier of a test: what is stored, saved by the true core, without a database. */
export class TestServer {
  answers: Answers
  verdicts: readonly ShownVerdict[] = []
  /** What becomes of the next requests; `lost`: saved, and the acknowledgement never comes. */
  readonly weather: ('down' | 'lost' | 'signedOut')[] = []
  readonly received: SentOperation[][] = []

  constructor(answers: Answers = {}) {
    this.answers = answers
  }

  derived(): Derived {
    const evaluation = evaluate(richForm, this.answers, contextOf())
    return { ...derivedAnswers(richForm, evaluation, this.answers), verdicts: this.verdicts }
  }

  page(key: string): PageView {
    const found = richForm.pages.find((page) => page.key === key)
    if (!found) throw new Error(`no page ${key}`)
    const evaluation = evaluate(richForm, this.answers, contextOf())
    const department = [
      { key: '38', label: 'Isère', help: 'Auvergne-Rhône-Alpes' },
      { key: '2A', label: 'Corse-du-Sud', help: 'Corse' },
    ]
    const region = [{ key: '84', label: 'Auvergne-Rhône-Alpes' }]
    return pageView(richForm, found, evaluation, this.answers, { department, region })
  }

  /** Somebody else saves. */
  write(path: string, base: unknown, value: unknown): OperationResult {
    return this.#save({ opId: crypto.randomUUID(), path, base, value })
  }

  send(operations: readonly SentOperation[]): Promise<SendOutcome> {
    this.received.push([...operations])
    const weather = this.weather.shift()
    if (weather === 'down') return Promise.resolve({ kind: 'unreachable' })
    if (weather === 'signedOut') return Promise.resolve({ kind: 'signedOut' })
    const results = operations.map((operation) => this.#save(operation))
    if (weather === 'lost') return Promise.resolve({ kind: 'unreachable' })
    const answer = { results, savedAt: '2031-05-06T12:32:00.000Z', derived: this.derived() }
    return Promise.resolve({ kind: 'answered', answer })
  }

  #input(path: string, stored: unknown): unknown {
    const addressed = resolvePath(richForm, path)
    if (!addressed.ok || addressed.kind === 'row') return null
    return inputOf(addressed.kind === 'cell' ? addressed.column : addressed.field, stored)
  }

  #save(operation: SentOperation): OperationResult {
    const { opId, path } = operation
    const outcome = saveOperation(richForm, this.answers, operation)
    if (outcome.kind === 'written') this.answers = outcome.answers
    if (outcome.kind === 'refused') {
      const { sentence, remedy } = outcome
      return { opId, path, outcome: 'refused', refusal: { sentence, remedy } }
    }
    if (outcome.kind === 'conflict') {
      const { current } = outcome
      return {
        opId,
        path,
        outcome: 'conflict',
        stored: current,
        input: this.#input(path, current),
        ...who,
        page: pageTitleAt(richForm, path),
      }
    }
    const { value, refusal } = outcome
    const saved = {
      opId,
      path,
      outcome: 'saved',
      stored: value,
      input: this.#input(path, value),
    } as const
    return refusal
      ? { ...saved, refusal: { sentence: refusal.sentence, remedy: refusal.remedy } }
      : saved
  }
}

type Timer = { at: number; run: () => void }

/** A browser of ours on a page: time moved by hand, what the device keeps in view. */
export class TestBrowser {
  readonly session: FormSession
  kept: Readonly<Record<string, Kept>> = {}
  #now = 0
  #timer: Timer | undefined

  constructor(server: TestServer, page: string, { verify = false } = {}) {
    this.session = makeSession(server.page(page), server.derived(), verify, {
      send: (operations) => server.send(operations),
      keep: (waiting) => (this.kept = waiting),
      newId: () => crypto.randomUUID(),
      now: () => this.#now,
      after: (delay, run) => {
        this.#timer = { at: this.#now + delay, run }
        return () => (this.#timer = undefined)
      },
      calm: (run) => run(),
    })
  }

  get state() {
    return this.session.store.get()
  }

  /** Lets time pass, and what is due happen. */
  async pass(milliseconds = 1000): Promise<void> {
    const until = this.#now + milliseconds
    await new Promise((resolve) => setImmediate(resolve))
    while (this.#timer && this.#timer.at <= until) {
      const { at, run } = this.#timer
      this.#now = Math.max(this.#now, at)
      this.#timer = undefined
      run()
      await new Promise((resolve) => setImmediate(resolve))
    }
    this.#now = until
  }
}
