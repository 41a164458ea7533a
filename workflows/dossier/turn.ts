import type { DossierState } from './facts.ts'
import { dossierWorkflow } from './table.ts'

/** Whose turn it is, in the order in which a service looks at its dossiers. */
export const TURNS = { desk: 0, manager: 1, elsewhere: 2, nobody: 3 } as const
export type Turn = keyof typeof TURNS

/**
 * Who must act on a dossier in a state, drawn from the owners of the table: the desk that instructs, the
 * one who decides, others (the structure, the national committee), or nobody any more.
 */
export const turnOf = (state: DossierState): Turn => {
  const owners = dossierWorkflow.owners[state]
  if (owners.includes('instructor')) return 'desk'
  if (owners.includes('regional_manager')) return 'manager'
  return owners.length > 0 ? 'elsewhere' : 'nobody'
}
