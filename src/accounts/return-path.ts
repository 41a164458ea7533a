import { hasRole, type Actor } from '#access/actor.ts'
import type { StateRole } from '#access/memberships.ts'
import { addresseesOf } from '#access/addressees.ts'
import { steeringOf } from '#access/rules/steering.ts'

const BASE = 'http://local.invalid'

/** A path of this site to come back to; undefined for anything that could lead elsewhere. */
export const localPath = (given: unknown): string | undefined => {
  if (typeof given !== 'string' || given.length > 500 || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(given))
    return undefined
  if (!URL.canParse(given, BASE)) return undefined
  const url = new URL(given, BASE)
  return url.origin === BASE ? url.pathname + url.search + url.hash : undefined
}

const holds =
  (...roles: readonly StateRole[]) =>
  (actor: Actor): boolean =>
    hasRole(actor, ...roles)

/** Places of work, the one where somebody who has several begins first, and who works there. */
const WORKPLACES: readonly (readonly [path: string, worksThere: (actor: Actor) => boolean])[] = [
  ['/pilotage', holds('national_manager')],
  ['/administration', holds('admin')],
  ['/instruction', holds('national_manager', 'regional_manager', 'instructor')],
  ['/avis', (actor) => addresseesOf(actor).length > 0],
  ['/pilotage', (actor) => steeringOf(actor) !== null],
  // Those who prepare committees, and those whom a service seats at one.
  [
    '/comites',
    holds(
      'regional_manager',
      'instructor',
      'national_manager',
      'national_member',
      'county_reviewer',
      'coordinator',
    ),
  ],
  ['/conventions', holds('national_manager', 'regional_manager', 'instructor', 'county_reviewer')],
  ['/admin', holds('national_manager', 'admin')],
  // Who has no role yet begins there.
  ['/espace', ({ structures, roles }) => structures.size > 0 || roles.size === 0],
]

/** Where one works, the place where work waits first. */
export const workplacesOf = (actor: Actor): readonly string[] => [
  ...new Set(WORKPLACES.flatMap(([path, worksThere]) => (worksThere(actor) ? [path] : []))),
]

/** Where one works when no page was asked for. */
export const homeOf = (actor: Actor): string =>
  actor.roles.size === 0 ? '/espace/structure' : (workplacesOf(actor)[0] ?? '/compte')

/** A path with its query; empty values are left out. */
export const withQuery = (
  path: string,
  query: Readonly<Record<string, string | undefined>>,
): string => {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) parameters.set(name, value)
  const text = parameters.toString()
  return text === '' ? path : `${path}?${text}`
}

/** The same page with one more parameter. */
export const plusQuery = (page: string, name: string, value: string): string => {
  const url = new URL(page, BASE)
  url.searchParams.set(name, value)
  return url.pathname + url.search + url.hash
}
