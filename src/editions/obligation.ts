import type { DocumentRequest } from '#forms/definition.ts'

export type Obligation = 'always' | 'conditional' | 'optional'

/** Whether a document is asked of everyone, of some according to their answers, or left to them. */
export const obligationOf = ({
  required,
  requiredIf,
  visibleIf,
}: Pick<DocumentRequest, 'required' | 'requiredIf' | 'visibleIf'>): Obligation => {
  if (required && !visibleIf) return 'always'
  return required || requiredIf || visibleIf ? 'conditional' : 'optional'
}
