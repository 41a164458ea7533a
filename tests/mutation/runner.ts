/**
 * Runs each test once as it is, then again for each mistake that it passes by and nothing has found. What is
 * evaluated while modules are read (the tables) is tried last, the test file being read anew with each.
 */
import fc from 'fast-check'
import {
  TestRunner,
  vi,
  type RunnerTask,
  type RunnerTestCase,
  type RunnerTestFile,
  type RunnerTestSuite,
} from 'vitest'

import { drawsCases, hasPlatform } from './draws.ts'
import { counted, fails, found, note, takeSeen } from './switch.ts'

/** A group that is declared and not yet read: what vitest keeps of a `describe`. */
type Declared =
  | RunnerTask
  | { type: 'collector'; collect: (file: RunnerTestFile) => Promise<RunnerTask> }

const testsOf = (task: RunnerTask): RunnerTestCase[] =>
  task.type === 'suite' ? task.tasks.flatMap(testsOf) : [task]

/** Passes by switches of a test that was not run before. */
const MANY = 100_000

export default class MutationRunner extends TestRunner {
  #loaded: Set<number> | null = null

  async runTask(test: RunnerTestCase): Promise<void> {
    this.#loaded ??= takeSeen()
    // A mistake that is found need not be found in its smallest form.
    fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true })
    const act = TestRunner.getTestFn(test)
    takeSeen()
    const usual = await counted(act)
    const known = found()
    for (const id of takeSeen())
      if (!known.has(id)) note(id, (await fails(id, act, usual)) ? 'killed' : 'passed')
  }

  override async onAfterRunSuite(suite: RunnerTestSuite): Promise<void> {
    await super.onAfterRunSuite(suite)
    if ('filepath' in suite) await this.#tryReading(suite as RunnerTestFile)
  }

  /** The tests of a file, its modules and ours evaluated again. */
  async #readAnew(file: RunnerTestFile): Promise<RunnerTestCase[]> {
    const declared = TestRunner.getCurrentSuite().tasks as unknown as Declared[]
    declared.length = 0
    vi.resetModules()
    await this.importFile(file.filepath, 'collect')
    const tests: RunnerTestCase[] = []
    for (const one of declared.splice(0))
      tests.push(...testsOf(one.type === 'collector' ? await one.collect(file) : one))
    return tests
  }

  async #tryReading(file: RunnerTestFile): Promise<void> {
    if (drawsCases(file.filepath) || hasPlatform(file.filepath)) return
    const known = found()
    for (const id of this.#loaded ?? [])
      if (!known.has(id)) note(id, (await this.#isFoundBy(file, id)) ? 'killed' : 'passed')
  }

  async #isFoundBy(file: RunnerTestFile, id: number): Promise<boolean> {
    let tests: RunnerTestCase[] = []
    const read = async (): Promise<void> => {
      tests = await this.#readAnew(file)
    }
    if (await fails(id, read, MANY)) return true
    if (tests.length === 0) throw new Error(`no test was read anew in ${file.name}`)
    for (const test of tests) if (await fails(id, TestRunner.getTestFn(test), MANY)) return true
    return false
  }
}
