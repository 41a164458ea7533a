import { actTexts as texts } from '#i18n/instruction-dossier.ts'
import { refusals } from '#i18n/refusals.ts'
import { roleText } from '#i18n/roles.ts'
import type { Allowance } from '#workflows/engine.ts'

export type RefusedAllowance = Extract<Allowance<string, string>, { ok: false }>

/** A role within a sentence; an acronym keeps its capitals. */
const inSentence = (role: string): string =>
  /^\p{Lu}\p{Ll}/u.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role

/** Why an act is refused and who could do it, in words. */
export const whyNot = ({ code, allowedRoles }: Omit<RefusedAllowance, 'event' | 'to'>): string => {
  const refusal = refusals[code]
  const could = texts.could(allowedRoles.map((role) => inSentence(roleText(role))).join(', '))
  if (code === 'refus.role') return `${refusal?.sentence ?? ''} ${could}`
  return `${refusal?.sentence ?? ''} ${refusal?.remedy ?? ''} ${could}`
}
