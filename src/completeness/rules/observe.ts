import type { SamePost } from '#filing/post-register.ts'
import type { Candidature } from '#filing/read-candidature.ts'
import type { Severity, Verdict } from '#funding/types.ts'

import type { CheckedDocument } from '../documents.ts'

export type Observed = Verdict & {
  /** The other dossier that a finding speaks of. */ other?: SamePost
}

/** A rule of instruction: pure, silent when it has nothing to say. */
export type InstructionRule = (
  candidature: Candidature,
  documents: readonly CheckedDocument[],
) => Observed[]

/** The article that a question of the form cites: it stands for the rule that the question serves. */
export const sourceOf = ({ revision }: Candidature, key: string | undefined): string =>
  key === undefined ? '' : (revision.form.fields.get(key)?.field.source ?? '')

/** What is observed of the project, or of one of its posts. */
export const observe = (
  rule: string,
  severity: Severity,
  said: { article: string; message: string; post?: string },
): Observed => ({
  rule,
  severity,
  subject: said.post === undefined ? { kind: 'project' } : { kind: 'post', id: said.post },
  article: said.article,
  message: said.message,
  compared: [],
})
