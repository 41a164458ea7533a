import { existsSync } from 'node:fs'
import path from 'node:path'

import { EnvironmentError } from './env-error.ts'

export type StateTheme = { dsfrDist: string; stateBlock: readonly string[] }

const STYLESHEET = 'dsfr.min.css'
/** What a site of the State writes under its mark when its ministry is not named. */
const NAMELESS = 'République|Française'

/**
 * What an operator who is entitled to the State's mark gives: the folder of an official distribution, and the
 * lines of the State's block. Without the folder there is neither.
 * @throws EnvironmentError when the folder is not that of a distribution, or the lines have nothing to stand on.
 */
export const readStateTheme = (
  { DSFR_DIST, STATE_BLOCK }: Readonly<Record<string, string | undefined>>,
  base: string,
): StateTheme | undefined => {
  if (!DSFR_DIST) {
    if (STATE_BLOCK)
      throw new EnvironmentError(
        'STATE_BLOCK',
        'le bloc de l’État ne s’affiche qu’avec DSFR_DIST. Renseignez DSFR_DIST, ou retirez STATE_BLOCK.',
      )
    return undefined
  }
  const dsfrDist = path.resolve(/* turbopackIgnore: true */ base, DSFR_DIST)
  if (!existsSync(path.join(/* turbopackIgnore: true */ dsfrDist, STYLESHEET)))
    throw new EnvironmentError(
      'DSFR_DIST',
      `« ${DSFR_DIST} » n’est pas le dossier d’une distribution : il n’y a pas de ${STYLESHEET}.`,
    )
  return { dsfrDist, stateBlock: (STATE_BLOCK || NAMELESS).split('|').map((line) => line.trim()) }
}
