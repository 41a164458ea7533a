// npm run lock: package-lock.json as every machine can use it. Two things are mended after npm wrote it:
// - npm leaves out, without a word, the packages of other platforms that it could not resolve, and
//   `npm ci` then refuses the lock: they are added, optional, for their platform;
// - npm compares what each package asks of Node with the Node that runs npm, although everything here
//   runs on the Node of the lock (docs/adr/0011): it would warn a newcomer of nothing he can mend.
import { readFileSync, writeFileSync } from 'node:fs'

const LOCK = 'package-lock.json'
const SYSTEMS =
  'aix android cygwin darwin freebsd haiku linux netbsd openbsd openharmony sunos wasi win32'.split(
    ' ',
  )
const PROCESSORS = 'arm64 x64 arm ia32 ppc64 riscv64 s390x loong64 mips64el wasm32'.split(' ')

type Package = {
  version?: string
  dev?: boolean
  optional?: boolean
  engines?: unknown
  os?: string[]
  cpu?: string[]
  libc?: string[]
  license?: string
  optionalDependencies?: Record<string, string>
}
type Lock = { packages: Record<string, Package> }

/** Whether Node, started in the folder of `from`, would find the package: there or in a folder above. */
const isFound = (packages: Lock['packages'], from: string, name: string): boolean => {
  const folder = from === '' ? 'node_modules/' : `${from}/node_modules/`
  if (packages[folder + name]) return true
  return (
    from !== '' &&
    isFound(packages, from.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''), name)
  )
}

const processorsOf = (words: readonly string[]): string[] => {
  const exact = PROCESSORS.filter((processor) => words.includes(processor))
  const close = PROCESSORS.filter((processor) => words.some((word) => word.startsWith(processor)))
  return exact.length > 0 ? exact : close.slice(0, 1)
}

const libraryOf = (words: readonly string[], systems: readonly string[]): string[] => {
  if (words.some((word) => word.startsWith('musl'))) return ['musl']
  return systems.includes('linux') && words.some((word) => /^(gnu|glibc)/.test(word))
    ? ['glibc']
    : []
}

/** The platform is read from the name, as their makers write it: `@next/swc-darwin-arm64`. */
const platformPackage = (name: string, version: string, dev: boolean): Package => {
  const words = (name.split('/').at(-1) ?? name).split(/[-_.]/)
  const os = words.includes('wasm32') ? [] : SYSTEMS.filter((system) => words.includes(system))
  const libc = libraryOf(words, os)
  return {
    version,
    cpu: processorsOf(words),
    ...(dev ? { dev } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    license: 'UNKNOWN',
    optional: true,
    os,
  }
}

const lock = JSON.parse(readFileSync(LOCK, 'utf8')) as Lock
let added = 0
for (const [place, { optionalDependencies = {}, dev = false }] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (!/^\d/.test(version) || isFound(lock.packages, place, name)) continue
    lock.packages[`node_modules/${name}`] = platformPackage(name, version, dev)
    added += 1
  }
for (const [place, entry] of Object.entries(lock.packages)) if (place !== '') delete entry.engines
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).toSorted(([one], [other]) => (one < other ? -1 : 1)),
)
writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${added} packages of other platforms added to ${LOCK}`)
