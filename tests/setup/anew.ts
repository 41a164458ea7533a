import { vi } from 'vitest'

// Files that share a process share no module of ours: a clock, an environment or a worker that one set
// is not another's.
vi.resetModules()
