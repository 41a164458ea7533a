import { type ASTNode, ParseError, TypeError as CheckError } from '@marcbachmann/cel-js'
import { describeType, expressionSentences as say } from '#i18n/expressions.ts'
import { operandsOf } from './nodes.ts'
import { typeName } from './types.ts'
import { type ExpressionError, positionOf } from './walk.ts'

/** A refusal of the library, in French and at its place. Its own messages are never shown. */
export function translate(source: string, error: unknown): ExpressionError {
  // The parser calls itself at each level: a source of nothing but `!` or `(` exhausts the stack.
  if (error instanceof RangeError) return at(source, say.tooComplex())
  if (error instanceof ParseError) return at(source, syntaxSentence(source, error), error.range)
  if (error instanceof CheckError) return at(source, typeSentence(error), error.range)
  throw error
}

function at(
  source: string,
  message: string,
  range?: { start: number; end: number },
): ExpressionError {
  return { message, position: positionOf(source, range?.start ?? 0, range?.end ?? source.length) }
}

function syntaxSentence(source: string, { code, range }: ParseError): string {
  const found = range ? source.slice(range.start, range.end) : ''
  switch (code) {
    case 'limit_exceeded':
      return say.tooComplex()
    case 'unexpected_character':
      return say.unexpectedCharacter()
    case 'unterminated_string':
    case 'unterminated_triple_quoted_string':
    case 'newline_in_string':
      return say.unterminatedText()
    case 'reserved_identifier':
      return say.reservedIdentifier(found)
    case 'invalid_macro_argument':
      return say.loopNameMissing()
    default:
      return say.syntax()
  }
}

function typeSentence(error: CheckError): string {
  const { node, code } = error
  const sentence = node ? sentenceOf(code, node) : say.syntax()
  // What is at fault of a condition is the condition itself, whatever it is made of.
  const atFault = node && (code === 'invalid_condition_type' ? [node] : [node, ...operandsOf(node)])
  const missing = atFault?.some(isOptional)
  return missing ? `${sentence} ${say.maybeAbsent()}` : sentence
}

function sentenceOf(code: string, node: ASTNode): string {
  const operands = operandsOf(node).map(described)
  switch (code) {
    case 'no_such_overload':
      return operands.length === 2
        ? say.operands(node.op, operands[0]!, operands[1]!)
        : say.operand(node.op.slice(0, 1), operands[0] ?? '')
    case 'no_matching_overload':
      return say.arguments(calledName(node), operands)
    case 'invalid_logical_operand':
      return say.conditionNotBoolean(notBoolean(node))
    case 'invalid_condition_type':
      return say.conditionNotBoolean(described(node))
    case 'heterogeneous_list_element':
      return say.heterogeneousList()
    case 'incompatible_ternary_branches':
      return say.branches(operands[1] ?? '', operands[2] ?? '')
    default:
      return say.undetermined()
  }
}

const described = (node: ASTNode): string => describeType(typeName(node) ?? '')

const isOptional = (node: ASTNode): boolean => typeName(node)?.startsWith('optional') ?? false

const calledName = (node: ASTNode): string =>
  node.op === 'call' || node.op === 'rcall' ? String(node.args[0]) : ''

function notBoolean(node: ASTNode): string {
  const wrong = operandsOf(node).find((operand) => typeName(operand) !== 'bool')
  return wrong ? described(wrong) : ''
}
