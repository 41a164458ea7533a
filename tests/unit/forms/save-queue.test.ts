import { describe, expect, it } from 'vitest'

import type { SendOutcome, SentOperation } from '#forms/client/save-protocol.ts'
import { makeSaveQueue, type SaveState } from '#forms/client/save-queue.ts'

const derived = { hidden: [], computed: {}, issues: [], totals: {}, verdicts: [] }

/** A browser of ours: time moved by hand, a server that answers what the test says. */
const makeBrowser = () => {
  let time = 0
  let ids = 0
  let timer: { at: number; run: () => void } | undefined
  const sent: (readonly SentOperation[])[] = []
  const answers: ((operations: readonly SentOperation[]) => SendOutcome)[] = []
  const states: SaveState[] = []
  let kept: Record<string, { base: unknown; value: unknown; opId: string }> = {}
  const saved = (operations: readonly SentOperation[]): SendOutcome => ({
    kind: 'answered',
    answer: {
      savedAt: 'now',
      derived,
      results: operations.map(({ opId, path, value }) => ({
        opId,
        path,
        outcome: 'saved',
        stored: value,
        input: value,
      })),
    },
  })
  const queue = makeSaveQueue({
    send: async (operations) => {
      sent.push(operations)
      return (answers.shift() ?? saved)(operations)
    },
    keep: (waiting) => (kept = { ...waiting }),
    newId: () => `op${(ids += 1)}`,
    now: () => time,
    after: (delay, run) => {
      timer = { at: time + delay, run }
      return () => (timer = undefined)
    },
    onState: (state) => states.push(state),
    onAnswer: () => undefined,
  })
  const pass = async (milliseconds: number) => {
    const until = time + milliseconds
    while (timer && timer.at <= until) {
      time = Math.max(time, timer.at)
      const due = timer
      timer = undefined
      due.run()
      await new Promise((resolve) => setImmediate(resolve))
    }
    time = until
  }
  return { queue, sent, answers, states, pass, saved, kept: () => kept }
}

describe('the queue of saves', () => {
  it('sends one small operation within a second of the last key', async () => {
    const browser = makeBrowser()
    browser.queue.change('title', 'a')
    await browser.pass(300)
    browser.queue.change('title', 'ab')
    await browser.pass(599)
    expect(browser.sent).toEqual([])
    await browser.pass(1)
    expect(browser.sent.flat().map(({ path, value }) => [path, value])).toEqual([['title', 'ab']])
    expect(browser.queue.pending()).toBe(0)
  })

  it('sends a choice at once', async () => {
    const browser = makeBrowser()
    browser.queue.change('association', true, { atOnce: true })
    await browser.pass(0)
    expect(browser.sent).toHaveLength(1)
  })

  it('goes again with the same operation id when no answer came', async () => {
    const browser = makeBrowser()
    browser.answers.push(
      () => ({ kind: 'unreachable' }),
      () => ({ kind: 'unreachable' }),
    )
    browser.queue.change('title', 'a')
    await browser.pass(10_000)
    expect(browser.sent.map(([operation]) => operation?.opId)).toEqual(['op1', 'op1', 'op1'])
    expect(browser.states.filter(({ kind }) => kind === 'retrying')).toEqual([
      { kind: 'retrying', inSeconds: 1 },
      { kind: 'retrying', inSeconds: 2 },
    ])
    expect(browser.kept()).toEqual({})
  })

  it('keeps what was typed on the device until it is saved, and sends it after a reload', async () => {
    const before = makeBrowser()
    before.answers.push(() => ({ kind: 'signedOut' }))
    before.queue.change('title', 'typed')
    await before.pass(1000)
    expect(before.states.at(-1)).toEqual({ kind: 'signedOut' })
    const kept = before.kept()
    expect(kept).toEqual({ title: { base: null, value: 'typed', opId: 'op1' } })

    const after = makeBrowser()
    after.queue.restore(kept)
    await after.pass(0)
    expect(after.sent.flat()).toEqual([{ opId: 'op1', path: 'title', base: null, value: 'typed' }])
  })

  it('bases newer typing on what the server stored of the older', async () => {
    const browser = makeBrowser()
    browser.answers.push((operations) => {
      browser.queue.change('amount', '1 200')
      const answered = browser.saved(operations)
      if (answered.kind === 'answered')
        Object.assign(answered.answer.results[0] ?? {}, { stored: 100 })
      return answered
    })
    browser.queue.change('amount', '1')
    await browser.pass(5000)
    expect(browser.sent.flat().map(({ base, value }) => [base, value])).toEqual([
      [null, '1'],
      [100, '1 200'],
    ])
  })

  it('holds both answers of a conflict until the person chooses', async () => {
    const browser = makeBrowser()
    browser.answers.push((operations) => ({
      kind: 'answered',
      answer: {
        savedAt: 'now',
        derived,
        results: operations.map(({ opId, path }) => ({
          opId,
          path,
          outcome: 'conflict',
          stored: 'theirs',
          input: 'theirs',
          by: null,
          at: null,
        })),
      },
    }))
    browser.queue.change('title', 'mine')
    await browser.pass(60_000)
    expect(browser.sent).toHaveLength(1)
    expect(browser.kept()).toMatchObject({ title: { value: 'mine' } })

    browser.queue.change('title', 'mine', { base: 'theirs', atOnce: true })
    await browser.pass(0)
    expect(browser.sent.at(-1)).toMatchObject([{ path: 'title', base: 'theirs', value: 'mine' }])
    expect(browser.kept()).toEqual({})
  })
})
