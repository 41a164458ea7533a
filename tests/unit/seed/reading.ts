import type { Answers } from '#forms/answers.ts'
import { compile } from '#forms/compile/compile.ts'
import { evaluate } from '#forms/evaluate/evaluate.ts'
import type { ContextFacts } from '#forms/expressions/context.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import { buildFacts, dossierDocuments } from '#tests/builders/dossier-answers.ts'

export const compilation = compile(aap2025.form, aap2025.documents)
const compiled = () => {
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.errors))
  return compilation.form
}

/** What the answers make of the form of the call of 2025. */
export const read = (
  answers: Answers,
  facts: Partial<ContextFacts> = {},
  documents: Record<string, number> = dossierDocuments,
) => evaluate(compiled(), answers, { facts: buildFacts(facts), documents, today: '2025-06-10' })

/** Facts of a collectivité. */
export const collectivite = { 'structure.association': false, 'structure.collectivite': true }
